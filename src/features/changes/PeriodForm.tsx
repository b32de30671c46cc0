import type { SubmitEvent } from 'react';
import type { Day } from '@/domain/shared/day';
import { changesTexts } from '@/i18n/nl/journal/changes';
import { DayField } from '@/items/fields/DayField';
import { useDayDraft } from '@/items/fields/useDayDraft';
import { Button } from '@/ui/button/Button';
import styles from './PeriodForm.module.css';

type PeriodFormProps = {
  from: Day;
  until: Day;
  onPeriod: (from: Day, until: Day) => void;
};

/** The two days between which is compared. */
export function PeriodForm({ from, until, onPeriod }: PeriodFormProps) {
  const first = useDayDraft(from);
  const second = useDayDraft(until);
  const compare = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const days = [first.read(), second.read()] as const;
    if (days[0] && days[1]) {
      onPeriod(days[0], days[1]);
      return;
    }
    event.currentTarget
      .querySelectorAll('input')
      .item(days[0] ? 1 : 0)
      .focus();
  };
  return (
    <form noValidate className={styles['form']} aria-label={changesTexts.period} onSubmit={compare}>
      <div className={styles['day']}>
        <DayField
          label={changesTexts.from}
          value={first.value}
          onValue={first.onValue}
          error={first.error}
        />
      </div>
      <div className={styles['day']}>
        <DayField
          label={changesTexts.until}
          value={second.value}
          onValue={second.onValue}
          error={second.error}
        />
      </div>
      <div className={styles['submit']}>
        <Button type="submit" variant="primary">
          {changesTexts.compare}
        </Button>
      </div>
      <p className={styles['hint']}>{changesTexts.periodHint}</p>
    </form>
  );
}
