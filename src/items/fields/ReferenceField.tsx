import { referenceTexts } from '@/i18n/nl/forms/forms';
import { TextInput } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import type { FieldProps } from './FieldProps';
import { Interpretation } from './Interpretation';
import { ListField } from './ListField';
import { readTypedReference } from './typedReference';

function ReferenceReading({ typed }: { typed: string }) {
  if (typed.trim() === '') return null;
  const { printed } = readTypedReference(typed);
  if (printed === typed.trim()) return null;
  return (
    <Interpretation>
      {printed ? referenceTexts.readAs(printed) : referenceTexts.unknown}
    </Interpretation>
  );
}

/** One reference, in any way of writing. */
export function ReferenceField({
  label,
  value,
  onValue,
  error,
  optional = false,
}: FieldProps<string>) {
  return (
    <Field label={label} hint={referenceTexts.hint} error={error} optional={optional}>
      {(control) => (
        <>
          <TextInput value={value} onValue={onValue} {...control} />
          <ReferenceReading typed={value} />
        </>
      )}
    </Field>
  );
}

type ReferenceListFieldProps = FieldProps<readonly string[]> & {
  /** One of them, where that is not just a number. */
  one?: string | undefined;
  hint?: string | undefined;
};

/** A list of references, each in any way of writing. */
export function ReferenceListField(props: ReferenceListFieldProps) {
  const { label, value, onValue, error, optional = false } = props;
  const { one = referenceTexts.one, hint = referenceTexts.hint } = props;
  return (
    <ListField
      label={label}
      one={one}
      hint={hint}
      rows={value}
      emptyRow={() => ''}
      onRows={onValue}
      error={error}
      optional={optional}
      renderRow={(text, change, name) => (
        <>
          <TextInput value={text} onValue={change} aria-label={name} />
          <ReferenceReading typed={text} />
        </>
      )}
    />
  );
}
