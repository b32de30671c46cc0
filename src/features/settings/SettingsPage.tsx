import { longestAuthor } from '@/domain/journal/entry';
import { settingsTexts } from '@/i18n/nl/frame/settings';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { useSettings, useUpdateSettings } from '@/queries/settings';
import { TextInput } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import { Segmented } from '@/ui/form/Segmented';
import { Page, Section } from '@/ui/layout/Page';
import { BackupSettings } from './backup/BackupSettings';
import { FolderSettings } from './backup/FolderSettings';
import { ClockSettings } from './ClockSettings';
import { DossierSettings } from './DossierSettings';
import { MergeSettings } from './merge/MergeSettings';
import { RejectedRecords } from './RejectedRecords';
import styles from './SettingsPage.module.css';
import { SnapshotSettings } from './SnapshotSettings';
import { StorageSettings } from './StorageSettings';
import { TodaySettings } from './TodaySettings';
import { WipeEverything } from './WipeEverything';

const themes = ['system', 'light', 'dark'] as const;

/** Instellingen: name, look, the day, which dossier, storage, wiping. */
export function SettingsPage() {
  const settings = useSettings();
  const update = useUpdateSettings();
  const { author, theme } = settingsTexts;
  return (
    <Page title={shellTexts.pages.settings} lead={settingsTexts.lead}>
      <div className={styles['form']}>
        <Section title={author.title}>
          <Field label={author.label} hint={author.hint}>
            {(control) => (
              <TextInput
                {...control}
                maxLength={longestAuthor}
                value={settings.author}
                onValue={(name) => update({ author: name })}
              />
            )}
          </Field>
        </Section>
        <Section title={theme.title}>
          <Segmented
            label={theme.label}
            options={theme.options}
            value={settings.theme}
            onValue={(value) => {
              const chosen = themes.find((known) => known === value);
              if (chosen) update({ theme: chosen });
            }}
          />
        </Section>
        <TodaySettings />
        <ClockSettings />
        <DossierSettings />
        <BackupSettings />
        <FolderSettings />
        <MergeSettings />
        <StorageSettings />
        <SnapshotSettings />
        <RejectedRecords />
        <WipeEverything />
      </div>
    </Page>
  );
}
