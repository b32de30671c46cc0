import { buildDossier, type Dossier } from '@/domain/dossier/dossier';
import { type DossierRecord, parseRecord } from '@/domain/dossier/records';
import type { RecordKind, RecordRef } from '@/domain/shared/ids';

/** A record of a test: its kind and id, and the fields that matter there. */
export type RawRecord = { readonly kind: RecordKind; readonly id: string } & Readonly<
  Record<string, unknown>
>;

const item = { title: 'Zonder titel', sources: [] };
const locator = { note: 'debat' };

/** What every record of a kind has in a test that says nothing else about it. */
const defaults: { readonly [Kind in RecordKind]: Readonly<Record<string, unknown>> } = {
  ambition: { ...item, number: 1, by: 'Rathenau Instituut' },
  assignment: { ministry: 'BZK', from: '2024-01-01' },
  check: { on: '2024-01-01', outcome: 'unchanged' },
  commitment: { ...item, by: 'Minister van BZK', motionIds: [] },
  deadline: { what: 'oplevering', saidOn: '2023-01-01', saidBy: 'Minister van BZK' },
  document: { ...item, genre: 'letter', author: 'Minister van BZK', references: [] },
  evidence: {
    aspectIds: [],
    source: { type: 'event', title: 'Debat' },
    coverage: 'whole',
    stage: 'delivered',
    on: '2024-01-01',
    locator,
  },
  motion: { ...item, references: [], submitters: [] },
  recommendation: {
    ...item,
    weight: 'recommendation',
    number: '1',
    by: 'Rathenau Instituut',
    documentId: 'notitie',
    addressees: [],
    relatedIds: [],
  },
  request: { ...item, number: 1, aspects: [] },
  shift: { saidOn: '2024-01-01', saidBy: 'Minister van BZK' },
  status: { holdsFrom: '2024-01-01' },
  step: { what: 'Brief opstellen', saidOn: '2024-01-01' },
  study: { ...item, institute: 'WRR', questions: [], motionIds: [] },
};

/** A record, completed and checked; throws on one that does not fit, as that is a mistake in the test. */
export function rawRecord(raw: RawRecord): DossierRecord {
  const parsed = parseRecord({ ...defaults[raw.kind], ...raw });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error.problems));
  return parsed.value;
}

/** A dossier of records, completed and checked. */
export function rawDossier(...records: readonly RawRecord[]): Dossier {
  return buildDossier(records.map(rawRecord));
}

/** A claim that an item has a status, as a raw record; closing ones bear the reason and source that they need. */
export function claim(
  subject: RecordRef,
  axis: string,
  code: string,
  holdsFrom = '2024-01-01',
): RawRecord {
  const id = `${subject.id}-${axis}-${code}-${holdsFrom}`;
  const why = { reason: 'Omdat het zo is', source: locator };
  return { kind: 'status', id, subject, axis, code, holdsFrom, ...why };
}

/** A term from one day to another as plain data. */
export function between(earliest: string | undefined, latest: string | undefined, words = 'dan') {
  return { words, kind: 'in', earliest, latest, approximate: false };
}
