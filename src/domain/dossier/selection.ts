import type { JournalEntry } from '@/domain/journal/entry';
import { type RecordRef, recordKinds, refKey } from '@/domain/shared/ids';
import { buildDossier, type Dossier, subjectsOf } from './dossier';
import type { DossierRecord } from './records';
import { recordsEver } from './recordsEver';

function documentsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
    name === 'documentId' && typeof part === 'string' ? [part] : documentsIn(part),
  );
}

/** What a record can't be read without: what it is about, the documents that it cites, the aim that it serves. */
function needsOf(record: DossierRecord): RecordRef[] {
  const documents = documentsIn(record).map((id): RecordRef => ({ kind: 'document', id }));
  const needs = [...subjectsOf(record), ...documents];
  if (record.kind === 'recommendation' && record.ambitionId) {
    needs.push({ kind: 'ambition', id: record.ambitionId });
  }
  return needs;
}

/** The study that a source of evidence is: whether that is delivered, its own claims say. */
function studyOf(record: DossierRecord): RecordRef[] {
  if (record.kind !== 'evidence' || record.source.type !== 'study') return [];
  return [{ kind: 'study', id: record.source.studyId }];
}

function add(found: Map<string, RecordRef>, refs: readonly RecordRef[]): void {
  for (const ref of refs) {
    const key = refKey(ref);
    if (!found.has(key)) found.set(key, { kind: ref.kind, id: ref.id });
  }
}

/** What is about these records and about that in turn, with the studies on which it rests and what is about those. */
function withAllAbout(dossier: Dossier, chosen: readonly RecordRef[]): Map<string, RecordRef> {
  const found = new Map<string, RecordRef>();
  add(found, chosen);
  // A map gives what is added while it is gone through as well.
  for (const ref of found.values()) {
    const about = recordKinds.flatMap((kind): readonly DossierRecord[] => dossier.about(kind, ref));
    add(found, about);
    add(found, about.flatMap(studyOf));
  }
  return found;
}

/**
 * The entries of some items with all that hangs on them: requests, evidence, claims, checks, terms, owners and steps, the
 * studies that serve as evidence, and the items and documents to which all of that points. Mere mentions (a related
 * recommendation, a motion for which a study was started as well) are not followed.
 */
export function selectionOf(
  journal: readonly JournalEntry[],
  chosen: readonly RecordRef[],
): JournalEntry[] {
  const dossier = buildDossier(recordsEver(journal).map(({ record }) => record));
  const found = withAllAbout(dossier, chosen);
  for (const { kind, id } of found.values()) {
    const record = dossier.find(kind, id);
    if (record) add(found, needsOf(record));
  }
  return journal.filter(({ ref }) => found.has(refKey(ref)));
}
