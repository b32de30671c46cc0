import { useEffect, useState } from 'react';
import { backupTexts } from '@/i18n/nl/safekeeping/backup';
import { backupFailureIn } from '@/queries/backup/backupFailedError';
import { useReadBackup } from '@/queries/backup/useRestore';
import { Button } from '@/ui/button/Button';
import { Dialog } from '@/ui/dialog/Dialog';
import { FormFooter } from '@/ui/form/FormFooter';
import { Banner } from '@/ui/layout/Banner';
import { PassphraseForm } from '../passphrase/PassphraseForm';
import { passphraseAsked } from '../passphrase/passphraseAsked';
import styles from '../SettingsPage.module.css';
import { failureText } from './failureText';
import { RestorePreviewPart } from './RestorePreviewPart';

const texts = backupTexts.restoring;

/** Checks a chosen file, asks for its passphrase if it has one, shows what would change, and puts it back. */
export function RestoreFileDialog({ file, onClose }: { file: File; onClose: () => void }) {
  const { mutate, data, error, variables, isPending } = useReadBackup();
  const [notice, setNotice] = useState<string>();
  useEffect(() => mutate({ file }), [mutate, file]);
  const asked = error && passphraseAsked(backupFailureIn(error));

  return (
    <Dialog open onClose={onClose} title={texts.title} description={file.name} width="wide">
      <div className={styles['asked']}>
        {isPending && <p role="status">{texts.reading}</p>}
        {asked && (
          <PassphraseForm
            asked={asked}
            isBusy={isPending}
            onPassphrase={(passphrase) => mutate({ file, passphrase })}
          />
        )}
        {error && !asked && (
          <>
            <Banner tone="warning">{failureText(error)}</Banner>
            <FormFooter>
              <Button onClick={onClose}>{texts.close}</Button>
            </FormFooter>
          </>
        )}
        {notice && <Banner tone="warning">{notice}</Banner>}
        {data && (
          <RestorePreviewPart
            preview={data}
            onClose={onClose}
            onFailure={(failure) => {
              setNotice(failureText(failure));
              // The dossier may have been changed since it was held against the file.
              mutate(variables);
            }}
          />
        )}
      </div>
    </Dialog>
  );
}
