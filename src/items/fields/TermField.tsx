import type { Day } from '@/domain/shared/day';
import { formatInterval } from '@/i18n/dates';
import { problemSentence } from '@/i18n/nl/forms/failures';
import { dateTexts } from '@/i18n/nl/forms/forms';
import { TextInput } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import type { FieldProps } from './FieldProps';
import { Interpretation } from './Interpretation';
import { readTypedTerm } from './typedTerm';

type TermFieldProps = FieldProps<string> & {
  /** The day on which the words were said: "dit voorjaar" means another spring each year. */
  saidOn: Day;
  /** What to fill in, where there is more to say of it than how terms are written. */
  hint?: string | undefined;
};

function interpretationOf(words: string, saidOn: Day): string | undefined {
  const read = readTypedTerm(words, saidOn);
  if (!read.ok) return problemSentence(read.error.code);
  if (!read.value) return undefined;
  const { earliest, latest } = read.value;
  if (!earliest && !latest) return dateTexts.noInterval;
  return dateTexts.readAs(`${read.value.words} → ${formatInterval(read.value)}`);
}

/** A term in the words of its source; below it the interval that those words leave open. */
export function TermField(props: TermFieldProps) {
  const { label, value, onValue, error, optional = false, saidOn } = props;
  const hint = props.hint ?? dateTexts.termHint;
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <>
          <TextInput value={value} onValue={onValue} {...control} />
          <Interpretation>{!error && interpretationOf(value, saidOn)}</Interpretation>
        </>
      )}
    </Field>
  );
}
