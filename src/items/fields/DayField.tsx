import { formatDay } from '@/i18n/dates';
import { dateTexts } from '@/i18n/nl/forms';
import { useToday } from '@/queries/settings';
import { TextInput } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import type { FieldProps } from './FieldProps';
import { Interpretation } from './Interpretation';
import { readTypedDay, typedDay } from './typedDay';

/** A day, typed as the Dutch write it; below it how it was understood. */
export function DayField({ label, value, onValue, error, optional = false }: FieldProps<string>) {
  const today = useToday();
  const read = readTypedDay(value, today);
  const day = read.ok ? read.value : undefined;
  return (
    <Field label={label} hint={dateTexts.dayHint} error={error} optional={optional}>
      {(control) => (
        <>
          <TextInput value={value} onValue={onValue} autoComplete="off" {...control} />
          <Interpretation>
            {day && value.trim() !== typedDay(day) && dateTexts.readAs(formatDay(day))}
          </Interpretation>
        </>
      )}
    </Field>
  );
}
