import type { DossierName } from '@/domain/dossier/dossierName';
import { settingsTexts } from '@/i18n/nl/frame/settings';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { useOpenDossier, useRecordCount } from '@/queries/dossier/dossiers';
import { useSettings } from '@/queries/settings';
import { Button } from '@/ui/button/Button';
import { Segmented } from '@/ui/form/Segmented';
import { Section } from '@/ui/layout/Page';
import { showToast } from '@/ui/toast/toasts';
import { RestoreExample } from './RestoreExample';
import styles from './SettingsPage.module.css';

/** Which dossier is open, beginning an empty one, and putting the example back. */
export function DossierSettings() {
  const { dossier } = useSettings();
  const opening = useOpenDossier(shellTexts.example);
  const ownCount = useRecordCount('eigen');
  const texts = settingsTexts.dossier;

  const open = (name: DossierName) =>
    opening.mutate(name, {
      onSuccess: () => showToast({ text: texts.switched[name], about: 'everything' }),
      onError: () => showToast({ text: settingsTexts.failed, urgent: true }),
    });

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
        {dossier === 'voorbeeld' && (
          <Button onClick={() => open('eigen')}>
            {ownCount === 0 ? texts.begin : texts.continueOwn}
          </Button>
        )}
      </div>
      <p className={styles['soft']}>{texts.own(ownCount)}</p>
      <p className={styles['soft']}>{texts.restoreHint}</p>
      <RestoreExample />
    </Section>
  );
}
