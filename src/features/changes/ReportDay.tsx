import { Flag } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { formatDay } from '@/i18n/dates';
import { changesTexts } from '@/i18n/nl/journal/changes';
import { useSettings } from '@/queries/settings';
import { Button } from '@/ui/button/Button';

const ReportDayDialog = lazy(() =>
  import('./ReportDayDialog').then((it) => ({ default: it.ReportDayDialog })),
);

/** On which day the last progress report was sent, and the way to say so. */
export function ReportDay() {
  const { lastReport } = useSettings();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="quiet"
        icon={<Flag aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {lastReport ? changesTexts.changeReport(formatDay(lastReport)) : changesTexts.setReport}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ReportDayDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
