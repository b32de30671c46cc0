import { recordsEntered } from '@/domain/dossier/entered';
import type { DossierRecord } from '@/domain/dossier/records';
import type { JournalEntry } from '@/domain/journal/entry';
import { failureSentence } from '@/i18n/nl/forms/failures';
import { createBrowserServices } from '@/queries/browserServices';
import { bundleCodec } from '@/queries/safekeeping/safekeeping';
import { browserSettings } from '@/storage/browserStorage/settings';
import { findPlace } from '@/storage/database/databasePlace';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import { onlyVersion } from '@/storage/tabs/versionGuard';
import { dumpOf } from '../make/operations';

/** The user's own dossier of this browser, opened as the app opens it. */
const services = createBrowserServices(() => Promise.resolve([]), browserSettings(), {
  version: onlyVersion,
  place: await findPlace(),
});

export function store(): DossierStore {
  return services.store('eigen');
}

/** How the dossier stands: its changes with the number of their entries, and whether its tables follow from them. */
export type State = {
  readonly changes: Readonly<Record<string, number>>;
  readonly agrees: boolean;
  readonly records: string;
};

export async function state(): Promise<State> {
  const entries = await store().journal();
  const { records } = await store().load();
  const changes: Record<string, number> = {};
  for (const { change } of entries) changes[change] = (changes[change] ?? 0) + 1;
  const dump = dumpOf(records);
  return { changes, agrees: dump === dumpOf(recordsEntered(entries).records), records: dump };
}

/** The changes that these entries belong to, in the order in which they first occur. */
export function changesOf(entries: readonly JournalEntry[]): string[] {
  return [...new Set(entries.map(({ change }) => change))];
}

/** The changes that the newest snapshot holds; none while there is none. */
export async function changesHeld(): Promise<string[]> {
  const kept = await store().safekeeping();
  const [newest] = await kept.snapshots();
  const content = newest && (await kept.contentOf(newest));
  return changesOf(content?.entries ?? []);
}

/** Whether the dossier can be saved as a file that reads back as it was. */
export async function exports(): Promise<boolean> {
  const { entries, setApart } = await store().whole();
  const codec = bundleCodec('eigen');
  const back = await codec.decode(await codec.encode({ entries, setApart }));
  return JSON.stringify(back) === JSON.stringify({ entries, setApart });
}

export function sentenceOf(code: string): string {
  return failureSentence({ code });
}

/** A record of the dossier; throws when it is not there. */
export async function recordOf(id: string): Promise<DossierRecord> {
  const record = (await store().load()).records.find((one) => one.id === id);
  if (!record) throw new Error(`no record ${id}`);
  return record;
}
