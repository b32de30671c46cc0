import { Suspense, useState } from 'react';
import { mergeSentence, mergeTexts } from '@/i18n/nl/safekeeping/merge';
import { backupFailureIn } from '@/queries/backup/backupFailedError';
import { useReadColleagueFile } from '@/queries/merge/useMerge';
import { FileButton } from '@/ui/files/FileButton';
import { Banner } from '@/ui/layout/Banner';
import { Section } from '@/ui/layout/Page';
import { PassphraseForm } from '../passphrase/PassphraseForm';
import { passphraseAsked } from '../passphrase/passphraseAsked';
import styles from '../SettingsPage.module.css';
import { MergePreviewPart } from './MergePreviewPart';

const texts = mergeTexts.merging;

/** Takes a colleague's file, asks for its passphrase if it has one, shows what it would change, and merges it. */
export function MergeSection() {
  const { mutate, reset, data, error, isPending, variables } = useReadColleagueFile();
  const [round, setRound] = useState(0);
  const asked = error && passphraseAsked(backupFailureIn(error));
  const read = (file: Blob, passphrase?: string) => {
    setRound(round + 1);
    mutate({ file, passphrase });
  };

  return (
    <Section title={texts.title}>
      <p className={styles['soft']}>{texts.explanation}</p>
      <div className={styles['row']}>
        <FileButton
          text={texts.choose}
          accept=".gevolg"
          disabled={isPending}
          onFiles={([file]) => file && read(file)}
        />
      </div>
      {isPending && <p role="status">{texts.reading}</p>}
      {asked && variables && (
        <PassphraseForm
          asked={asked}
          isBusy={isPending}
          onPassphrase={(passphrase) => read(variables.file, passphrase)}
        />
      )}
      {error && !asked && <Banner tone="warning">{mergeSentence(backupFailureIn(error))}</Banner>}
      {data && (
        <Suspense fallback={null}>
          <MergePreviewPart key={round} read={data} onDone={reset} />
        </Suspense>
      )}
    </Section>
  );
}
