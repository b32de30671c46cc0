import type { JournalEntry } from '../entry';
import { sameValue } from '../value';
import { isChangedIn, type Version } from './compareRecord';
import { isFreeText } from './freeTexts';
import type { FieldMerge } from './plan';

function isLater(one: JournalEntry | undefined, other: JournalEntry | undefined): boolean {
  if (!one || !other) return one !== undefined;
  if (one.stamp !== other.stamp) return one.stamp > other.stamp;
  return one.id > other.id;
}

/**
 * Whether a copy has what an entry made of a field. One that began the record later than that, as the example is begun in
 * every browser, may have the value of its beginning; the change holds nonetheless.
 */
function hasValueOf(entry: JournalEntry, field: string, { folded }: Version): boolean {
  const change = entry.fields.find((it) => it.field === field);
  return sameValue(change?.to, folded.fields[field]);
}

function outcomeOf(field: string, ours: Version, theirs: Version): FieldMerge['outcome'] {
  const [isOurs, isTheirs] = [isChangedIn(ours, field), isChangedIn(theirs, field)];
  if (isOurs && isTheirs && isFreeText(field)) return 'asked';
  if (isOurs !== isTheirs) return isOurs ? 'ours' : 'theirs';
  const [mine, other] = [ours.by.get(field), theirs.by.get(field)];
  if (mine && mine.id === other?.id) return hasValueOf(mine, field, theirs) ? 'theirs' : 'ours';
  return isLater(other, mine) ? 'theirs' : 'ours';
}

/**
 * The fields in which two versions of a record differ, and what becomes of each: what one of them changed since the common
 * past stays; of what both changed the later one by its stamp, but for a free text, which is asked.
 */
export function mergeFields(ours: Version, theirs: Version): FieldMerge[] {
  const names = new Set([...Object.keys(ours.folded.fields), ...Object.keys(theirs.folded.fields)]);
  return [...names].flatMap((field): FieldMerge[] => {
    const [mine, other] = [ours.folded.fields[field], theirs.folded.fields[field]];
    if (sameValue(mine, other)) return [];
    return [
      {
        field,
        ours: mine,
        theirs: other,
        outcome: outcomeOf(field, ours, theirs),
        isContested: isChangedIn(ours, field) && isChangedIn(theirs, field),
        oursBy: ours.by.get(field),
        theirsBy: theirs.by.get(field),
      },
    ];
  });
}

/** The fields of a record after the merge; `chosen` gives what becomes of a text that is asked. */
export function mergedFields(
  base: Readonly<Record<string, unknown>>,
  fields: readonly FieldMerge[],
  chosen: (field: FieldMerge) => unknown,
): Record<string, unknown> {
  const merged = new Map(Object.entries(base));
  for (const it of fields) {
    const value = it.outcome === 'asked' ? chosen(it) : it[it.outcome];
    if (value === undefined) merged.delete(it.field);
    else merged.set(it.field, value);
  }
  return Object.fromEntries(merged);
}
