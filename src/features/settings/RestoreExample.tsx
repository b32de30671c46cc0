import { lazy, Suspense, useState } from 'react';
import { settingsTexts } from '@/i18n/nl/frame/settings';
import { Button } from '@/ui/button/Button';

const RestoreDialog = lazy(() =>
  import('./RestoreDialog').then((module) => ({ default: module.RestoreDialog })),
);

/** The button that asks whether the example is to be put back. */
export function RestoreExample() {
  const [isAsking, setAsking] = useState(false);
  return (
    <div>
      <Button aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {settingsTexts.dossier.restore}
      </Button>
      {isAsking && (
        <Suspense fallback={null}>
          <RestoreDialog onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </div>
  );
}
