import { type SubmitEvent, useRef, useState } from 'react';
import { backupTexts } from '@/i18n/nl/safekeeping/backup';
import { Button } from '@/ui/button/Button';
import { Dialog } from '@/ui/dialog/Dialog';
import { FormFooter } from '@/ui/form/FormFooter';
import { Banner } from '@/ui/layout/Banner';
import { isTooShort, PassphraseField } from '../passphrase/PassphraseField';
import styles from '../SettingsPage.module.css';
import { failureText } from './failureText';
import { useSaveBackup } from './useSaveBackup';

const texts = backupTexts.encrypt;

/** Asks for a passphrase twice and makes an encrypted backup with it. */
export function EncryptDialog({ onClose }: { onClose: () => void }) {
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [failed, setFailed] = useState<string>();
  const { save, isBusy } = useSaveBackup();
  const isShort = isTooShort(passphrase);
  const isDifferent = passphrase !== again;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setChecked(true);
    if (isShort) first.current?.focus();
    else if (isDifferent) second.current?.focus();
    else if (!isBusy)
      save(passphrase).then(onClose, (error: unknown) => setFailed(failureText(error)));
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={texts.title}
      description={texts.explanation}
      initialFocus={first}
    >
      <form noValidate className={styles['asked']} onSubmit={submit}>
        {failed && <Banner tone="warning">{failed}</Banner>}
        <PassphraseField
          field={first}
          use="new"
          label={texts.passphrase}
          hint={texts.hint}
          error={isChecked && isShort ? texts.tooShort : undefined}
          value={passphrase}
          onValue={setPassphrase}
        />
        <PassphraseField
          field={second}
          use="new"
          label={texts.again}
          error={isChecked && !isShort && isDifferent ? texts.differs : undefined}
          value={again}
          onValue={setAgain}
        />
        <FormFooter>
          <Button variant="primary" type="submit" aria-disabled={isBusy}>
            {isBusy ? texts.busy : texts.confirm}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </FormFooter>
      </form>
    </Dialog>
  );
}
