import { settingsTexts } from '@/i18n/nl/frame/settings';
import { useRequestPersistence, useStorageState } from '@/queries/safekeeping/storageState';
import { Button } from '@/ui/button/Button';
import { Section } from '@/ui/layout/Page';
import { showToast } from '@/ui/toast/toasts';

/** How much room is used, and whether the browser keeps the dossier for good. */
export function StorageSettings() {
  const state = useStorageState();
  const request = useRequestPersistence();
  const texts = settingsTexts.storage;
  return (
    <Section title={texts.title}>
      <p>{state.used === undefined ? texts.unknown : texts.used(state.used, state.quota)}</p>
      <p>{state.isPersisted ? texts.persisted : texts.notPersisted}</p>
      {!state.isPersisted && (
        <div>
          <Button
            onClick={() =>
              request.mutate(undefined, {
                onSuccess: (granted) => showToast({ text: granted ? texts.granted : texts.denied }),
              })
            }
          >
            {texts.ask}
          </Button>
        </div>
      )}
    </Section>
  );
}
