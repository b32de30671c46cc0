import { formatMoment } from '@/i18n/dates';
import { settingsTexts } from '@/i18n/nl/frame/settings';
import { backupTexts } from '@/i18n/nl/safekeeping/backup';
import {
  type FolderState,
  useAllowFolder,
  useBackupFolder,
  useChooseFolder,
  useForgetFolder,
  useWriteToFolder,
} from '@/queries/backup/useBackupFolder';
import { useIsPlaceNew } from '@/queries/safekeeping/storageState';
import { useSettings } from '@/queries/settings';
import { Button } from '@/ui/button/Button';
import { Banner } from '@/ui/layout/Banner';
import { Section } from '@/ui/layout/Page';
import { showToast } from '@/ui/toast/toasts';
import styles from '../SettingsPage.module.css';
import { KeptField } from './KeptField';

const texts = backupTexts.folder;

function tell(isGiven: boolean): void {
  if (!isGiven) showToast({ text: texts.refused, urgent: true });
}

/** Nothing was written: another version of the program is in use, or the browser gave no database. */
function tellFailed(): void {
  showToast({ text: settingsTexts.failed, urgent: true });
}

/** Asks the browser for access to a folder, and says so when it did not give that. */
function useAsking() {
  const choose = useChooseFolder();
  const allow = useAllowFolder();
  return {
    isBusy: choose.isPending || allow.isPending,
    choose: () => choose.mutate(undefined, { onSuccess: tell, onError: tellFailed }),
    allow: () => allow.mutate(undefined, { onSuccess: tell, onError: tellFailed }),
  };
}

/** How the last backups to the folder ended; what failed only as long as none was written after it. */
function Outcome() {
  const { written, failed } = useSettings().backups;
  return (
    <>
      {written && <p>{texts.written(formatMoment(new Date(written.at)))}</p>}
      {failed && (
        <Banner tone="warning">
          {texts.failed(formatMoment(new Date(failed.at)), failed.failure ?? '')}
        </Banner>
      )}
    </>
  );
}

function ChosenFolder({ name, isPermitted }: Extract<FolderState, { type: 'chosen' }>) {
  const { choose, allow, isBusy } = useAsking();
  const write = useWriteToFolder();
  const forget = useForgetFolder();
  return (
    <>
      {isPermitted ? (
        <p>{texts.chosen(name)}</p>
      ) : (
        <Banner
          tone="warning"
          action={
            <Button disabled={isBusy} onClick={allow}>
              {texts.allow}
            </Button>
          }
        >
          {texts.noPermission(name)}
        </Banner>
      )}
      <Outcome />
      <KeptField />
      <div className={styles['row']}>
        {isPermitted && (
          <Button
            disabled={write.isPending}
            onClick={() =>
              write.mutate(undefined, {
                onSuccess: (outcome) => {
                  if (outcome?.ok) showToast({ text: texts.wrote });
                  else if (outcome?.error.code === 'storage.superseded') tellFailed();
                },
              })
            }
          >
            {texts.write}
          </Button>
        )}
        <Button disabled={isBusy} onClick={choose}>
          {texts.other}
        </Button>
        <Button onClick={() => forget.mutate(undefined, { onError: tellFailed })}>
          {texts.forget}
        </Button>
      </div>
    </>
  );
}

function NoFolder() {
  const { choose, isBusy } = useAsking();
  const isPlaceNew = useIsPlaceNew();
  const { written } = useSettings().backups;
  return (
    <>
      {isPlaceNew && written && <Banner tone="warning">{texts.leftBehind}</Banner>}
      <div>
        <Button disabled={isBusy} onClick={choose}>
          {texts.choose}
        </Button>
      </div>
    </>
  );
}

/** The folder to which backups are written by themselves: choosing it, giving access, how it goes. */
export function FolderSettings() {
  const state = useBackupFolder();
  if (window.location.protocol === 'file:') {
    return (
      <Section title={texts.title}>
        <p className={styles['soft']}>{texts.asFile}</p>
      </Section>
    );
  }
  return (
    <Section title={texts.title}>
      <p className={styles['soft']}>
        {state.type === 'unsupported' ? texts.unsupported : texts.explanation}
      </p>
      {state.type === 'none' && <NoFolder />}
      {state.type === 'chosen' && <ChosenFolder {...state} />}
    </Section>
  );
}
