import { addDays, addMonths, type Day } from '@/domain/shared/day';
import { formatDay } from '@/i18n/dates';
import { changesTexts } from '@/i18n/nl/journal/changes';
import { useSettings } from '@/queries/settings';
import { Button } from '@/ui/button/Button';
import styles from './PeriodForm.module.css';
import { ReportDay } from './ReportDay';

type PresetsProps = {
  /** The day up to which the presets go: the stand or today. */
  present: Day;
  /** The first day and whether the last is the present, to mark the preset that is shown. */
  from: Day;
  until: Day;
  onFrom: (from: Day) => void;
};

/** Periods up to the present that are often asked for. */
export function Presets({ present, from, until, onFrom }: PresetsProps) {
  const { lastReport } = useSettings();
  const presets = [
    { label: changesTexts.lastWeek, day: addDays(present, -7) },
    { label: changesTexts.lastMonth, day: addMonths(present, -1) },
    ...(lastReport && lastReport < present
      ? [{ label: changesTexts.lastReport(formatDay(lastReport)), day: lastReport }]
      : []),
  ];
  return (
    <div className={styles['presets']} role="group" aria-label={changesTexts.presets}>
      {presets.map(({ label, day }) => (
        <Button
          key={label}
          aria-pressed={day === from && until === present}
          onClick={() => onFrom(day)}
        >
          {label}
        </Button>
      ))}
      <ReportDay />
    </div>
  );
}
