import { type Dossier, recordsOf, subjectsOf } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { type ItemRef, itemKinds, recordKinds, refKey } from '@/domain/shared/ids';
import type { PublicNumbers } from '@/domain/shared/publicNumbers';
import { type Reference, referencesAmong } from '@/items/references/references';

/** A reference to the public record of the Kamer, with the items that name it. */
export type NamedReference = {
  readonly reference: Reference;
  readonly namedBy: readonly ItemRef[];
  /** It stands in the dossier only as a number that was worked out. */
  readonly isLikely: boolean;
};

/** What the Kamer itself keeps; the marks of ministries are no part of it. */
export const archiveKinds = ['kamerstuk', 'case', 'document', 'commitment'] as const;
export type ArchiveKind = (typeof archiveKinds)[number];

/** Fields that point within the dossier or out of it, and say nothing in words. */
const pointing = /(?:^id|Ids?|^url|^kind)$/;

const worked: keyof PublicNumbers = 'likelyReferences';

type Words = { readonly text: string; readonly isLikely: boolean };

function wordsIn(value: unknown, field = ''): Words[] {
  if (typeof value === 'string') {
    return pointing.test(field) ? [] : [{ text: value, isLikely: field === worked }];
  }
  if (Array.isArray(value)) return value.flatMap((part) => wordsIn(part, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => wordsIn(part, name));
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

function byNumber(a: NamedReference, b: NamedReference): number {
  return a.reference.id.localeCompare(b.reference.id, 'nl', { numeric: true });
}

type Naming = Omit<NamedReference, 'namedBy'> & { readonly namedBy: Map<string, ItemRef> };

/** The references that the dossier names anywhere in its words, sorted by number. */
export function namedReferences(dossier: Dossier): NamedReference[] {
  const found = new Map<string, Naming>();
  for (const record of recordsOf(dossier, recordKinds)) {
    const items = itemsOf(dossier, record);
    for (const { text, isLikely } of wordsIn(record)) {
      for (const reference of referencesAmong(text)) {
        const known = found.get(reference.id) ?? { reference, namedBy: new Map(), isLikely };
        for (const item of items) known.namedBy.set(refKey(item), item);
        found.set(reference.id, { ...known, isLikely: known.isLikely && isLikely });
      }
    }
  }
  return [...found.values()]
    .map(({ reference, namedBy, isLikely }) => ({
      reference,
      isLikely,
      namedBy: [...namedBy.values()],
    }))
    .toSorted(byNumber);
}
