import { lazy, Suspense, useId, useState } from 'react';
import { settingsTexts } from '@/i18n/nl/frame/settings';
import { useIsAnyClosed } from '@/queries/dossier/closed';
import { Button } from '@/ui/button/Button';
import { Section } from '@/ui/layout/Page';
import styles from './SettingsPage.module.css';

const WipeDialog = lazy(() =>
  import('./WipeDialog').then((module) => ({ default: module.WipeDialog })),
);

/** Wipes both dossiers and the settings, after a question; not while one of them can only be read. */
export function WipeEverything() {
  const [isAsking, setAsking] = useState(false);
  const isClosed = useIsAnyClosed();
  const reason = useId();
  const texts = settingsTexts.wipe;
  return (
    <Section title={texts.title}>
      <p className={styles['soft']}>{texts.explanation}</p>
      <div>
        <Button
          variant="danger"
          aria-haspopup="dialog"
          disabled={isClosed}
          aria-describedby={isClosed ? reason : undefined}
          onClick={() => setAsking(true)}
        >
          {texts.button}
        </Button>
      </div>
      {isClosed && <p id={reason}>{texts.closed}</p>}
      {isAsking && (
        <Suspense fallback={null}>
          <WipeDialog onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </Section>
  );
}
