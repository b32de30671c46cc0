import { useEffect, useEffectEvent } from 'react';
import { backupTexts } from '@/i18n/nl/backup';
import { useReadBackup } from '@/queries/backup/useRestore';
import { Button } from '@/ui/button/Button';
import { Dialog } from '@/ui/dialog/Dialog';
import { FormFooter } from '@/ui/form/FormFooter';
import { Banner } from '@/ui/layout/Banner';
import styles from '../SettingsPage.module.css';
import { codeIn, failureText } from './failureText';
import { PassphraseForm } from './PassphraseForm';
import { RestorePreviewPart } from './RestorePreviewPart';

const texts = backupTexts.restoring;
const passphraseCodes: readonly unknown[] = ['bundle.passphraseNeeded', 'bundle.wrongPassphrase'];

/** Checks a chosen file, asks for its passphrase if it has one, shows what would change, and puts it back. */
export function RestoreFileDialog({ file, onClose }: { file: File; onClose: () => void }) {
  const { mutate, data, error, isPending } = useReadBackup();
  const read = useEffectEvent((passphrase?: string) => mutate({ file, passphrase }));
  useEffect(() => read(), [file]);
  const code = codeIn(error);
  const isAsking = passphraseCodes.includes(code);

  return (
    <Dialog open onClose={onClose} title={texts.title} description={file.name} width="wide">
      <div className={styles['asked']}>
        {isPending && <p role="status">{texts.reading}</p>}
        {isAsking && (
          <PassphraseForm
            isWrong={code === 'bundle.wrongPassphrase'}
            isBusy={isPending}
            onPassphrase={(passphrase) => mutate({ file, passphrase })}
          />
        )}
        {error && !isAsking && (
          <>
            <Banner tone="warning">{failureText(error)}</Banner>
            <FormFooter>
              <Button onClick={onClose}>{texts.close}</Button>
            </FormFooter>
          </>
        )}
        {data && (
          <RestorePreviewPart preview={data} onClose={onClose} onStale={() => mutate({ file })} />
        )}
      </div>
    </Dialog>
  );
}
