import { type Dossier, subjectsOf } from '@/domain/dossier/dossier';
import type { DossierRecord, Item } from '@/domain/dossier/records';
import type { JournalEntry } from '@/domain/journal/entry';
import { type RecordRef, refKey } from '@/domain/shared/ids';
import { searchedKinds } from '@/items/search/entries';

function isItem(record: DossierRecord): record is Item {
  return searchedKinds.some((kind) => kind === record.kind);
}

function itemsBehind(dossier: Dossier, ref: RecordRef): readonly Item[] {
  const record: DossierRecord | undefined = dossier.find(ref.kind, ref.id);
  if (!record) return [];
  if (isItem(record)) return [record];
  return subjectsOf(record).flatMap((subject) => itemsBehind(dossier, subject));
}

/**
 * The items that were changed last, the latest first, each once: themselves, or what is kept about them.
 * Left out is what an author from `except` did, and what is there no more.
 */
export function recentItems(
  dossier: Dossier,
  journal: readonly JournalEntry[],
  { most, except }: { most: number; except: string },
): Item[] {
  const found = new Map<string, Item>();
  for (const { ref, author } of journal.toReversed()) {
    if (author === except) continue;
    for (const item of itemsBehind(dossier, ref)) {
      if (found.size < most) found.set(refKey(item), found.get(refKey(item)) ?? item);
    }
    if (found.size >= most) break;
  }
  return [...found.values()];
}
