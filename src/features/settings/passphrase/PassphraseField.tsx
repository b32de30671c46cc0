import type { RefObject } from 'react';
import { TextInput } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';

/** A new passphrase has at least so many characters. */
const shortest = 12;

/** Whether a passphrase is too short for a new file. */
export function isTooShort(passphrase: string): boolean {
  return passphrase.length < shortest;
}

type PassphraseFieldProps = {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean;
  /** For a file that is made, or for one that is there. */
  use: 'new' | 'existing';
  value: string;
  onValue: (passphrase: string) => void;
  field?: RefObject<HTMLInputElement | null>;
};

/** A field for the passphrase of a file. What is typed is not shown, and only a new one may be suggested and kept by the browser. */
export function PassphraseField({
  label,
  hint,
  error,
  optional = false,
  use,
  value,
  onValue,
  field,
}: PassphraseFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <TextInput
          {...(field && { ref: field })}
          type="password"
          {...(use === 'new' && { autoComplete: 'new-password' })}
          value={value}
          onValue={onValue}
          {...control}
        />
      )}
    </Field>
  );
}
