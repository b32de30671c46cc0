import type { JournalEntry } from '@/domain/journal/entry';
import type { Bundle } from '@/formats/bundle/bundle';
import { encodeBundle } from '@/formats/bundle/encodeBundle';
import { makeJournal } from './journal';
import { makeMotion, makeStudy } from './records';

/** The version of the database that bundles in tests are of. */
export const testDatabaseVersion = 3;

/** The entries of a small dossier: two studies, of which one was changed, and a motion that was deleted. */
export function makeEntries(): JournalEntry[] {
  const journal = makeJournal();
  journal.change({ type: 'put', record: makeStudy('wrr', { notes: 'Kosten: € 12,50 – privé' }) });
  journal.change({ type: 'put', record: makeStudy('trimbos') });
  journal.change({ type: 'put', record: makeMotion('bontenbal') });
  journal.change({ type: 'put', record: makeStudy('wrr', { title: 'Media en democratie' }) });
  journal.change({ type: 'delete', ref: { kind: 'motion', id: 'bontenbal' } });
  return journal.entries;
}

/** Those entries, of which the last two say what only version 4 of the database knows. */
export function makeLaterEntries(): JournalEntry[] {
  const entries = makeEntries();
  const [changed, deleted] = entries.splice(-2);
  const said = entries.slice(0, 1).map(({ id }) => id);
  return [
    ...entries,
    ...(changed ? [{ ...changed, takes: said, keeps: said }] : []),
    ...(deleted ? [{ ...deleted, writtenAt: '2026-11-21T10:00:00.000Z', restamps: said[0] }] : []),
  ];
}

/** A bundle with fixed data: Anna's own dossier. */
export function makeBundle(fields: Partial<Bundle> = {}): Bundle {
  return {
    dossier: 'eigen',
    madeAt: '2026-11-21T10:15:00.000Z',
    author: 'Anna',
    databaseVersion: testDatabaseVersion,
    appVersion: '0.1.0',
    entries: makeEntries(),
    ...fields,
  };
}

/** The bundle as a file; throws when it can't be one. */
export async function bundleFile(
  bundle: Bundle = makeBundle(),
  passphrase?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const encoded = await encodeBundle(bundle, passphrase);
  if (!encoded.ok) throw new Error(encoded.error.code);
  return encoded.value;
}
