import type { DossierName } from '@/domain/dossier/dossierName';
import type { Settings, SettingsStore } from '@/storage/browserStorage/settings';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import type { Remembered } from '@/storage/dossier/metaRows';

/** What the database of a dossier tells of whether that is the one to open, and of when it was wiped. */
export type Told = Remembered & { readonly isEmpty: boolean };

type Chosen = Pick<Settings, 'choice' | 'dossier'>;

/**
 * The dossier that was chosen last. The settings reach the disk some seconds late, the databases at once: the highest number
 * counts. Where nobody chose, the user's own work comes before the example.
 */
export function lastChosen(
  { dossier, choice }: Chosen,
  told: ReadonlyMap<DossierName, Told>,
): Chosen {
  let last: Chosen = { dossier, choice };
  for (const [name, { choice: number }] of told) {
    if (number > last.choice) last = { dossier: name, choice: number };
  }
  const isOwnUsed = told.get('eigen')?.isEmpty === false;
  return last.choice === 0 && isOwnUsed ? { dossier: 'eigen', choice: 0 } : last;
}

/**
 * Whether the settings got lost: a database tells of a choice, and they of none, nor of a name. Not after a wipe, which may be
 * what took them.
 */
export function areSettingsLost(
  { choice, author }: Pick<Settings, 'author' | 'choice'>,
  told: ReadonlyMap<DossierName, Told>,
): boolean {
  if (choice > 0 || author !== '') return false;
  const all = [...told.values()];
  return all.some((it) => it.choice > 0) && all.every(({ wipedAt }) => wipedAt === undefined);
}

/** Sets the settings right where a killed browser did not write the last choice, or lost them. */
export function settleOpened(settings: SettingsStore, told: ReadonlyMap<DossierName, Told>): void {
  const present = settings.read();
  const last = lastChosen(present, told);
  if (last.dossier !== present.dossier || last.choice !== present.choice) settings.write(last);
}

/** Makes a dossier the one that is open, in its database first, so that a kill right after it does not undo the choice. */
export async function openByChoice(
  settings: SettingsStore,
  store: DossierStore,
  name: DossierName,
): Promise<void> {
  const choice = settings.read().choice + 1;
  // A full disk, or a database of newer code, keeps nobody from opening it: the settings remember it all the same.
  await store.markOpened(choice).catch(() => undefined);
  settings.write({ dossier: name, choice });
}
