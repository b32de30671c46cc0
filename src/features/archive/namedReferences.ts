import { type Dossier, recordsOf, subjectsOf } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { type ItemRef, itemKinds, recordKinds, refKey } from '@/domain/shared/ids';
import { type Reference, referenceAddress, referencesAmong } from '@/items/references/references';

/** A reference to the public record of the Kamer, with the items that name it. */
export type NamedReference = {
  readonly reference: Reference;
  readonly namedBy: readonly ItemRef[];
  /** Where the public can read it, as far as that is known. */
  readonly address: string | undefined;
};

/** What the Kamer itself keeps; the marks of ministries are no part of it. */
export const archiveKinds = ['kamerstuk', 'case', 'document', 'commitment'] as const;
export type ArchiveKind = (typeof archiveKinds)[number];

/** Fields that point within the dossier or out of it, and say nothing in words. */
const pointing = /(?:^id|Ids?|^url|^kind)$/;

function textsIn(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return pointing.test(field) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((part) => textsIn(part, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, name));
}

function isItemRef(ref: { kind: string; id: string }): ref is ItemRef {
  return itemKinds.some((kind) => kind === ref.kind);
}

/** The items on whose page a record is read. */
function itemsOf(dossier: Dossier, record: DossierRecord): readonly ItemRef[] {
  if (record.kind === 'request') return [{ kind: 'motion', id: record.motionId }];
  if (isItemRef(record)) return [{ kind: record.kind, id: record.id }];
  return subjectsOf(record).flatMap((subject) => {
    const found: DossierRecord | undefined = dossier.find(subject.kind, subject.id);
    return found ? itemsOf(dossier, found) : [];
  });
}

/** An item that bears a reference as its own often links to its page. */
function ownAddress(dossier: Dossier, id: string, namedBy: readonly ItemRef[]): string | undefined {
  const urls = namedBy.map((ref) => {
    const item: DossierRecord | undefined = dossier.find(ref.kind, ref.id);
    return item && 'url' in item ? item.url : undefined;
  });
  return urls.find((url) => url?.includes(id));
}

function byNumber(a: NamedReference, b: NamedReference): number {
  return a.reference.id.localeCompare(b.reference.id, 'nl', { numeric: true });
}

/** The references that the dossier names anywhere in its words, sorted by number. */
export function namedReferences(dossier: Dossier): NamedReference[] {
  const found = new Map<string, { reference: Reference; namedBy: Map<string, ItemRef> }>();
  for (const record of recordsOf(dossier, recordKinds)) {
    const items = itemsOf(dossier, record);
    for (const reference of textsIn(record).flatMap(referencesAmong)) {
      const known = found.get(reference.id) ?? { reference, namedBy: new Map() };
      for (const item of items) known.namedBy.set(refKey(item), item);
      found.set(reference.id, known);
    }
  }
  return [...found.values()]
    .map(({ reference, namedBy }) => {
      const items = [...namedBy.values()];
      const address = referenceAddress(reference) ?? ownAddress(dossier, reference.id, items);
      return { reference, namedBy: items, address };
    })
    .toSorted(byNumber);
}
