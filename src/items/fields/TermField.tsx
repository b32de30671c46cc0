import type { Term } from '@/domain/deadline/term';
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
  /** What to think over about the term; nothing where there is nothing. */
  remark?: ((term: Term, saidOn: Day) => string | undefined) | undefined;
};

type Understood = { readonly text: string; readonly remark?: string | undefined };

function interpretationOf(
  words: string,
  { saidOn, remark }: Pick<TermFieldProps, 'saidOn' | 'remark'>,
): Understood | undefined {
  const read = readTypedTerm(words, saidOn);
  if (!read.ok) return { text: problemSentence(read.error.code) };
  const term = read.value;
  if (!term) return undefined;
  const text =
    term.earliest || term.latest
      ? dateTexts.readAs(`${term.words} → ${formatInterval(term)}`)
      : dateTexts.noInterval;
  return { text, remark: remark?.(term, saidOn) };
}

/** A term in the words of its source; below it the interval that those words leave open. */
export function TermField(props: TermFieldProps) {
  const { label, value, onValue, error, optional = false } = props;
  const hint = props.hint ?? dateTexts.termHint;
  const understood = error ? undefined : interpretationOf(value, props);
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <>
          <TextInput value={value} onValue={onValue} {...control} />
          <Interpretation remark={understood?.remark}>{understood?.text}</Interpretation>
        </>
      )}
    </Field>
  );
}
