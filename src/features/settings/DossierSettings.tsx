import { settingsTexts } from '@/i18n/nl/settings';
import { shellTexts } from '@/i18n/nl/shell';
import { useRestoreExample } from '@/queries/dossiers';
import { useSettings, useUpdateSettings } from '@/queries/settings';
import { Button } from '@/ui/button/Button';
import { Segmented } from '@/ui/form/Segmented';
import { Section } from '@/ui/layout/Page';
import { showToast } from '@/ui/toast/toasts';
import styles from './SettingsPage.module.css';

/** Which dossier is open, beginning an empty one, and putting the example back. */
export function DossierSettings() {
  const { dossier } = useSettings();
  const update = useUpdateSettings();
  const restore = useRestoreExample();
  const texts = settingsTexts.dossier;

  const open = (name: 'voorbeeld' | 'eigen') => {
    update({ dossier: name });
    showToast({ text: texts.switched[name] });
  };

  return (
    <Section title={texts.title}>
      <p className={styles['soft']}>{texts.explanation}</p>
      <div className={styles['row']}>
        <Segmented
          label={texts.label}
          options={texts.options}
          value={dossier}
          onValue={(value) => open(value === 'eigen' ? 'eigen' : 'voorbeeld')}
        />
        {dossier === 'voorbeeld' && <Button onClick={() => open('eigen')}>{texts.begin}</Button>}
      </div>
      <p className={styles['soft']}>{texts.restoreHint}</p>
      <div>
        <Button
          disabled={restore.isPending}
          onClick={() =>
            restore.mutate(shellTexts.example, {
              onSuccess: () => showToast({ text: texts.restored }),
              onError: () => showToast({ text: settingsTexts.failed, urgent: true }),
            })
          }
        >
          {texts.restore}
        </Button>
      </div>
    </Section>
  );
}
