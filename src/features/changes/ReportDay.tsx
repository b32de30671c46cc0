import { Flag } from 'lucide-react';
import type { Day } from '@/domain/shared/day';
import { formatDay } from '@/i18n/dates';
import { changesTexts } from '@/i18n/nl/changes';
import { useSettings, useUpdateSettings } from '@/queries/settings';
import { Button } from '@/ui/button/Button';
import { showToast } from '@/ui/toast/toasts';

/** Sets this day as that of the last progress report, or takes that back. */
export function ReportDay({ day }: { day: Day }) {
  const { lastReport } = useSettings();
  const update = useUpdateSettings();
  const isReport = day === lastReport;
  const toggle = () => {
    const { reportSet, reportUnset } = changesTexts;
    update({ lastReport: isReport ? undefined : day });
    showToast({
      text: (isReport ? reportUnset : reportSet)(formatDay(day)),
      action: { label: changesTexts.undo, run: () => update({ lastReport }) },
    });
  };
  return (
    <Button
      variant="quiet"
      aria-pressed={isReport}
      aria-label={changesTexts.setReport(formatDay(day))}
      icon={<Flag aria-hidden fill={isReport ? 'currentColor' : 'none'} />}
      onClick={toggle}
    >
      {isReport ? changesTexts.isReport : changesTexts.setReportShort}
    </Button>
  );
}
