import { parseDay } from '@/domain/shared/day';
import { formatDay } from '@/i18n/dates';
import { settingsTexts } from '@/i18n/nl/settings';
import { shellTexts } from '@/i18n/nl/shell';
import { useSettings, useUpdateSettings } from '@/queries/settings';
import { Button } from '@/ui/button/Button';
import { TextInput } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import { Segmented } from '@/ui/form/Segmented';
import { Page, Section } from '@/ui/layout/Page';
import { DossierSettings } from './DossierSettings';
import { RejectedRecords } from './RejectedRecords';
import styles from './SettingsPage.module.css';
import { StorageSettings } from './StorageSettings';
import { WipeEverything } from './WipeEverything';

const themes = ['system', 'light', 'dark'] as const;

/** Instellingen: name, look, the day, which dossier, storage, wiping. */
export function SettingsPage() {
  const settings = useSettings();
  const update = useUpdateSettings();
  const { author, theme, today } = settingsTexts;
  return (
    <Page title={shellTexts.pages.settings} lead={settingsTexts.lead}>
      <div className={styles['form']}>
        <Section title={author.title}>
          <Field label={author.label} hint={author.hint}>
            {(control) => (
              <TextInput
                {...control}
                autoComplete="name"
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
        <Section title={today.title}>
          <Field label={today.label} hint={today.hint}>
            {(control) => (
              <TextInput
                {...control}
                type="date"
                value={settings.pretendToday ?? ''}
                onValue={(value) => update({ pretendToday: parseDay(value) })}
              />
            )}
          </Field>
          {settings.pretendToday && (
            <div className={styles['row']}>
              <p>{today.active(formatDay(settings.pretendToday))}</p>
              <Button onClick={() => update({ pretendToday: undefined })}>{today.reset}</Button>
            </div>
          )}
        </Section>
        <DossierSettings />
        <StorageSettings />
        <RejectedRecords />
        <WipeEverything />
      </div>
    </Page>
  );
}
