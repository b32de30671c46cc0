import { Flag } from 'lucide-react';
import type { Day } from '@/domain/shared/day';
import { formatDay } from '@/i18n/dates';
import { changesTexts } from '@/i18n/nl/changes';
import { useSettings, useUpdateSettings } from '@/queries/settings';
import { Button } from '@/ui/button/Button';
import { showToast } from '@/ui/toast/toasts';
import styles from './PeriodForm.module.css';

/** Sets this day as that of the last progress report, or says that it is. */
export function ReportDay({ day }: { day: Day }) {
  const { lastReport } = useSettings();
  const update = useUpdateSettings();
  if (day === lastReport) {
    return (
      <p className={styles['report']}>
        <Flag aria-hidden size={14} /> {changesTexts.isReport}
      </p>
    );
  }
  const set = () => {
    update({ lastReport: day });
    showToast({
      text: changesTexts.reportSet(formatDay(day)),
      action: { label: changesTexts.undo, run: () => update({ lastReport }) },
    });
  };
  return (
    <Button
      variant="quiet"
      aria-label={changesTexts.setReport(formatDay(day))}
      icon={<Flag aria-hidden />}
      onClick={set}
    >
      {changesTexts.setReportShort}
    </Button>
  );
}
