import type { FieldProps } from '@/items/fields/FieldProps';
import { TextArea, TextInput } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';

type LineFieldProps = FieldProps<string> & {
  type: 'text' | 'area' | 'url' | 'number';
  hint: string | undefined;
};

const inputModes = { text: 'text', url: 'url', number: 'numeric' } as const;

/** A text: one line, or several. */
export function LineField({ label, value, onValue, error, optional, type, hint }: LineFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional ?? false}>
      {(control) =>
        type === 'area' ? (
          <TextArea value={value} onValue={onValue} {...control} />
        ) : (
          <TextInput
            value={value}
            onValue={onValue}
            inputMode={inputModes[type]}
            {...(type === 'url' ? { placeholder: 'https://' } : {})}
            {...control}
          />
        )
      }
    </Field>
  );
}
