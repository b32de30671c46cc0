import { useMutation } from '@tanstack/react-query';
import { stampTime } from '@/domain/journal/hlc';
import { failureText } from '@/features/settings/backup/failureText';
import { PassphraseForm } from '@/features/settings/passphrase/PassphraseForm';
import { passphraseAsked } from '@/features/settings/passphrase/passphraseAsked';
import { backupTexts } from '@/i18n/nl/safekeeping/backup';
import { recoveryTexts } from '@/i18n/nl/safekeeping/recovery';
import { shortName } from '@/items/text/shortened';
import { backupFailureIn } from '@/queries/backup/backupFailedError';
import type { ChosenFile } from '@/queries/backup/readBundle';
import type { Loss } from '@/queries/safekeeping/inspection';
import type { ChosenBackup, Recovering } from '@/queries/safekeeping/recovery';
import { Button } from '@/ui/button/Button';
import { FileButton } from '@/ui/files/FileButton';
import { Banner } from '@/ui/layout/Banner';
import { missingOf } from './missing';
import styles from './RecoveryPage.module.css';
import type { BringingBack } from './useBringBack';

const texts = recoveryTexts.backup;

/** What is in a file, held against what there was. */
function BackupFacts({ chosen, loss }: { chosen: ChosenBackup; loss: Loss }) {
  const { content, made, author, ahead } = chosen;
  const last = content.entries.at(-1)?.stamp;
  const missing = missingOf(content, loss);
  return (
    <>
      <p className={styles['text']}>
        {texts.origin(recoveryTexts.moment(made), shortName(author), content.entries.length)}{' '}
        {last && texts.latest(recoveryTexts.moment(stampTime(last)))}{' '}
        {missing > 0 && texts.missing(missing)}
      </p>
      {ahead > 0 && <Banner tone="warning">{backupTexts.restoring.ahead(ahead)}</Banner>}
    </>
  );
}

type BackupPartProps = { loss: Loss; recovering: Recovering; restore: BringingBack };

/** Chooses a backup from outside of the browser, checks it, says what is in it, and puts it back. */
export function BackupPart({ loss, recovering, restore }: BackupPartProps) {
  const { mutate, data, error, isPending, variables } = useMutation({
    mutationFn: (chosen: ChosenFile) => recovering.readBackup(loss, chosen),
  });
  const asked = error && passphraseAsked(backupFailureIn(error));
  return (
    <div className={styles['backup']}>
      <FileButton
        text={texts.choose}
        accept=".gevolg"
        variant="secondary"
        disabled={isPending || restore.isPending}
        onFiles={([file]) => file && mutate({ file })}
      />
      {isPending && <p role="status">{texts.reading}</p>}
      {asked && variables && (
        <PassphraseForm
          asked={asked}
          isBusy={isPending}
          onPassphrase={(passphrase) => mutate({ file: variables.file, passphrase })}
        />
      )}
      {error && !asked && <Banner tone="warning">{failureText(error)}</Banner>}
      {data && (
        <>
          <BackupFacts chosen={data} loss={loss} />
          <div className={styles['buttons']}>
            <Button
              variant="primary"
              disabled={restore.isPending}
              onClick={() => restore.mutate(data.content)}
            >
              {restore.isPending ? recoveryTexts.busy : texts.restore}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
