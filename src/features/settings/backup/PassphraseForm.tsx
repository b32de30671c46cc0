import { type SubmitEvent, useState } from 'react';
import { backupTexts } from '@/i18n/nl/backup';
import { bundleSentence } from '@/i18n/nl/bundle';
import { Button } from '@/ui/button/Button';
import { TextInput } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import { FormFooter } from '@/ui/form/FormFooter';

type PassphraseFormProps = {
  isWrong: boolean;
  isBusy: boolean;
  onPassphrase: (passphrase: string) => void;
};

/** Asks for the passphrase of an encrypted file. */
export function PassphraseForm({ isWrong, isBusy, onPassphrase }: PassphraseFormProps) {
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isBusy) onPassphrase(passphrase);
  };
  return (
    <form noValidate onSubmit={submit}>
      <Field
        label={backupTexts.restoring.passphrase}
        hint={isWrong ? undefined : bundleSentence({ code: 'bundle.passphraseNeeded' })}
        error={isWrong ? bundleSentence({ code: 'bundle.wrongPassphrase' }) : undefined}
      >
        {(control) => (
          <TextInput
            type="password"
            autoComplete="off"
            value={passphrase}
            onValue={setPassphrase}
            {...control}
          />
        )}
      </Field>
      <FormFooter>
        <Button variant="primary" type="submit" aria-disabled={isBusy}>
          {backupTexts.restoring.open}
        </Button>
      </FormFooter>
    </form>
  );
}
