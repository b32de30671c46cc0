import { shellTexts } from '@/i18n/nl/shell';
import type { DossierStore } from '@/storage/dossierStore';

/** Puts the example in a dossier, in the place of all that it held. */
export async function loadExample(store: DossierStore): Promise<void> {
  const { loadExampleRecords } = await import('@fixtures/voorbeelddossier');
  const { author, reason } = shellTexts.example;
  const loaded = await store.replaceWith(await loadExampleRecords(), author, reason);
  if (!loaded.ok) throw new Error(`The example dossier was refused: ${loaded.error.code}`);
}

/** At the first start the example is there; once it was changed or emptied it is left alone. */
export async function loadExampleAtFirstStart(store: DossierStore): Promise<void> {
  if (await store.isEmpty()) await loadExample(store);
}
