import { lazy, Suspense, useState } from 'react';
import { settingsTexts } from '@/i18n/nl/frame/settings';
import { Button } from '@/ui/button/Button';
import { Section } from '@/ui/layout/Page';
import styles from './SettingsPage.module.css';

const WipeDialog = lazy(() =>
  import('./WipeDialog').then((module) => ({ default: module.WipeDialog })),
);

/** Wipes both dossiers and the settings, after a question. */
export function WipeEverything() {
  const [isAsking, setAsking] = useState(false);
  const texts = settingsTexts.wipe;
  return (
    <Section title={texts.title}>
      <p className={styles['soft']}>{texts.explanation}</p>
      <div>
        <Button variant="danger" aria-haspopup="dialog" onClick={() => setAsking(true)}>
          {texts.button}
        </Button>
      </div>
      {isAsking && (
        <Suspense fallback={null}>
          <WipeDialog onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </Section>
  );
}
