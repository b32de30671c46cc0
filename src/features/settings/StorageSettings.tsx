import { formatDay } from '@/i18n/dates';
import { settingsTexts } from '@/i18n/nl/frame/settings';
import { useRequestPersistence, useStorageState } from '@/queries/safekeeping/storageState';
import { useSettings } from '@/queries/settings';
import { Button } from '@/ui/button/Button';
import { Section } from '@/ui/layout/Page';
import { showToast } from '@/ui/toast/toasts';

const texts = settingsTexts.storage;

/** What the browser may do with the dossier, what it answered when it was asked, and asking it. */
function NotPersisted() {
  const { persistence } = useSettings();
  const request = useRequestPersistence();
  const ask = () =>
    request.mutate(undefined, {
      onSuccess: (granted) => granted && showToast({ text: texts.granted }),
    });
  return (
    <>
      <div role="status">
        {persistence ? (
          <>
            <p>{texts.answers[persistence.answer](formatDay(persistence.on))}</p>
            <p>{texts.meaning}</p>
          </>
        ) : (
          <p>{texts.notPersisted}</p>
        )}
      </div>
      <div>
        <Button onClick={ask}>{persistence ? texts.askAgain : texts.ask}</Button>
      </div>
    </>
  );
}

/** How much room is used, and whether the browser keeps the dossier for good. */
export function StorageSettings() {
  const state = useStorageState();
  return (
    <Section title={texts.title}>
      <p>{state.used === undefined ? texts.unknown : texts.used(state.used, state.quota)}</p>
      {state.isPersisted ? <p>{texts.persisted}</p> : <NotPersisted />}
    </Section>
  );
}
