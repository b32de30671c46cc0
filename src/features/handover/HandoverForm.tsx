import type { SubmitEvent } from 'react';
import type { Day } from '@/domain/shared/day';
import { handoverTexts } from '@/i18n/nl/workflow/handover';
import { DayField } from '@/items/fields/DayField';
import { useDayDraft } from '@/items/fields/useDayDraft';
import { Button } from '@/ui/button/Button';
import { type Option, Select } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import styles from './HandoverPage.module.css';

type HandoverFormProps = {
  options: readonly Option[];
  who: string;
  day: Day;
  onWho: (who: string) => void;
  onDay: (day: Day) => void;
};

/** Whose desk, and as of which day. */
export function HandoverForm({ options, who, day, onWho, onDay }: HandoverFormProps) {
  const draft = useDayDraft(day);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = draft.read();
    if (read) onDay(read);
    else event.currentTarget.querySelector('input')?.focus();
  };
  return (
    <form noValidate className={styles['form']} aria-label={handoverTexts.form} onSubmit={submit}>
      <Field label={handoverTexts.who}>
        {(control) => <Select options={options} value={who} onValue={onWho} {...control} />}
      </Field>
      <div className={styles['when']}>
        <DayField
          label={handoverTexts.day}
          value={draft.value}
          onValue={draft.onValue}
          error={draft.error}
        />
        <Button type="submit">{handoverTexts.show}</Button>
      </div>
    </form>
  );
}
