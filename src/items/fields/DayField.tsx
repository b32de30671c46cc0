import { formatDay } from '@/i18n/dates';
import { dateTexts } from '@/i18n/nl/forms/forms';
import { useToday } from '@/queries/settings';
import { TextInput } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import type { FieldProps } from './FieldProps';
import { Interpretation } from './Interpretation';
import { readTypedDay, typedDay } from './typedDay';

type DayFieldProps = FieldProps<string> & {
  /** Which day is meant, where the label leaves room. */
  meaning?: string;
};

/** A day, typed as the Dutch write it; below it how it was understood. */
export function DayField(props: DayFieldProps) {
  const { label, meaning, value, onValue, error, optional = false } = props;
  const today = useToday();
  const read = readTypedDay(value, today);
  const day = read.ok ? read.value : undefined;
  return (
    <Field
      label={label}
      hint={[meaning, dateTexts.dayHint].filter(Boolean).join(' ')}
      error={error}
      optional={optional}
    >
      {(control) => (
        <>
          <TextInput value={value} onValue={onValue} {...control} />
          <Interpretation>
            {day && value.trim() !== typedDay(day) && dateTexts.readAs(formatDay(day))}
          </Interpretation>
        </>
      )}
    </Field>
  );
}
