import { lazy, Suspense, useState } from 'react';
import { settingsTexts } from '@/i18n/nl/settings';
import { useWipe } from '@/queries/dossiers';
import { useUpdateSettings } from '@/queries/settings';
import { Button } from '@/ui/button/Button';
import { FormFooter } from '@/ui/form/FormFooter';
import { Section } from '@/ui/layout/Page';
import { showToast } from '@/ui/toast/toasts';
import styles from './SettingsPage.module.css';

const Dialog = lazy(async () => {
  const { Dialog: component } = await import('@/ui/dialog/Dialog');
  return { default: component };
});

/** Wipes both dossiers and the settings, after a question. */
export function WipeEverything() {
  const [asking, setAsking] = useState(false);
  const wipe = useWipe();
  const update = useUpdateSettings();
  const texts = settingsTexts.wipe;

  const wipeAll = async () => {
    try {
      await wipe.mutateAsync('eigen');
      await wipe.mutateAsync('voorbeeld');
      update({ author: '', theme: 'system', pretendToday: undefined, dossier: 'eigen' });
      showToast({ text: texts.done });
    } catch {
      showToast({ text: settingsTexts.failed, urgent: true });
    } finally {
      setAsking(false);
    }
  };

  return (
    <Section title={texts.title}>
      <p className={styles['soft']}>{texts.explanation}</p>
      <div>
        <Button variant="danger" onClick={() => setAsking(true)}>
          {texts.button}
        </Button>
      </div>
      <Suspense fallback={null}>
        {asking && (
          <Dialog
            open
            onClose={() => setAsking(false)}
            title={texts.question}
            description={texts.explanation}
          >
            <FormFooter>
              <Button variant="danger" disabled={wipe.isPending} onClick={() => void wipeAll()}>
                {texts.confirm}
              </Button>
              <Button onClick={() => setAsking(false)}>{texts.cancel}</Button>
            </FormFooter>
          </Dialog>
        )}
      </Suspense>
    </Section>
  );
}
