import { Download } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { backupTexts } from '@/i18n/nl/safekeeping/backup';
import { useBackupAge } from '@/queries/backup/useBackups';
import { Button } from '@/ui/button/Button';
import { DropArea } from '@/ui/files/DropArea';
import { FileButton } from '@/ui/files/FileButton';
import { Section } from '@/ui/layout/Page';
import { showToast } from '@/ui/toast/toasts';
import styles from '../SettingsPage.module.css';
import { failureText } from './failureText';
import { LastRestore } from './LastRestore';
import { SetApartList } from './SetApartList';
import { useSaveBackup } from './useSaveBackup';

const EncryptDialog = lazy(() =>
  import('./EncryptDialog').then((module) => ({ default: module.EncryptDialog })),
);
const RestoreFileDialog = lazy(() =>
  import('./RestoreFileDialog').then((module) => ({ default: module.RestoreFileDialog })),
);

/** How old the last backup is, making one, and putting one back. */
export function BackupSettings() {
  const age = useBackupAge();
  const { save, isBusy, setApart } = useSaveBackup();
  const [area, setArea] = useState<HTMLElement | null>(null);
  const [isEncrypting, setEncrypting] = useState(false);
  const [chosen, setChosen] = useState<File>();

  const make = () =>
    save().catch((error: unknown) => showToast({ text: failureText(error), urgent: true }));
  const take = (files: readonly File[]) => {
    if (files.length > 1) showToast({ text: backupTexts.oneFile, urgent: true });
    else setChosen(files[0]);
  };

  return (
    <Section title={backupTexts.title} anchor="reservekopie">
      <p className={styles['soft']}>{backupTexts.explanation}</p>
      <p ref={setArea}>{backupTexts.age(age)}</p>
      <div className={styles['row']}>
        <Button
          variant="primary"
          icon={<Download aria-hidden />}
          disabled={isBusy}
          onClick={() => void make()}
        >
          {backupTexts.make}
        </Button>
        <Button aria-haspopup="dialog" onClick={() => setEncrypting(true)}>
          {backupTexts.makeEncrypted}
        </Button>
        <FileButton
          text={backupTexts.restore}
          accept=".gevolg"
          variant="secondary"
          onFiles={take}
        />
      </div>
      <SetApartList rows={setApart} />
      <LastRestore />
      <DropArea over={area} text={backupTexts.drop} onFiles={take} />
      <Suspense fallback={null}>
        {isEncrypting && <EncryptDialog onClose={() => setEncrypting(false)} />}
        {chosen && <RestoreFileDialog file={chosen} onClose={() => setChosen(undefined)} />}
      </Suspense>
    </Section>
  );
}
