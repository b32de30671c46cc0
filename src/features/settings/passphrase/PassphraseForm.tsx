import { type SubmitEvent, useState } from 'react';
import { backupTexts } from '@/i18n/nl/safekeeping/backup';
import { bundleSentence } from '@/i18n/nl/safekeeping/bundle';
import { Button } from '@/ui/button/Button';
import { FormFooter } from '@/ui/form/FormFooter';
import { PassphraseField } from './PassphraseField';
import type { PassphraseAsked } from './passphraseAsked';

type PassphraseFormProps = {
  asked: PassphraseAsked;
  isBusy: boolean;
  onPassphrase: (passphrase: string) => void;
};

/** Asks for the passphrase of an encrypted file. */
export function PassphraseForm({ asked, isBusy, onPassphrase }: PassphraseFormProps) {
  const [passphrase, setPassphrase] = useState('');
  const isWrong = asked === 'wrong';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isBusy) onPassphrase(passphrase);
  };
  return (
    <form noValidate onSubmit={submit}>
      <PassphraseField
        use="existing"
        label={backupTexts.restoring.passphrase}
        hint={isWrong ? undefined : bundleSentence({ code: 'bundle.passphraseNeeded' })}
        error={isWrong ? bundleSentence({ code: 'bundle.wrongPassphrase' }) : undefined}
        value={passphrase}
        onValue={setPassphrase}
      />
      <FormFooter>
        <Button variant="primary" type="submit" aria-disabled={isBusy}>
          {backupTexts.restoring.open}
        </Button>
      </FormFooter>
    </form>
  );
}
