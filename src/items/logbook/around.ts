import type { JournalEntry } from '@/domain/journal/entry';
import { rootChanges } from '@/domain/journal/undoStack';
import { type RecordRef, refKey } from '@/domain/shared/ids';

function keyOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const kind: unknown = Reflect.get(value, 'kind');
  const id: unknown = Reflect.get(value, 'id');
  return typeof kind === 'string' && typeof id === 'string' ? `${kind}:${id}` : undefined;
}

/** The records that an entry says its record is about. */
function subjectKeys(entry: JournalEntry): string[] {
  return entry.fields.flatMap(({ field, to }) => {
    switch (field) {
      case 'subject':
        return keyOf(to) ?? [];
      case 'subjects':
        return Array.isArray(to) ? to.flatMap((it) => keyOf(it) ?? []) : [];
      case 'deadlineId':
        return typeof to === 'string' ? `deadline:${to}` : [];
      case 'motionId':
        return typeof to === 'string' ? `motion:${to}` : [];
      default:
        return [];
    }
  });
}

/**
 * The entries on these records and on all that was ever about them: also a status that was taken back or a deadline
 * that was deleted, which the dossier itself no longer knows. The journal is given in order of stamp.
 */
export function entriesAround(
  journal: readonly JournalEntry[],
  refs: readonly RecordRef[],
): JournalEntry[] {
  const known = new Set(refs.map(refKey));
  let before = -1;
  // A shift is about a deadline that is about the item: each round finds what is about the last finds.
  while (known.size !== before) {
    before = known.size;
    for (const entry of journal) {
      if (subjectKeys(entry).some((key) => known.has(key))) known.add(refKey(entry.ref));
    }
  }
  // A merge notes what it decided of a record also where that changed nothing.
  return journal.filter((entry) => known.has(refKey(entry.ref)) && entry.fields.length > 0);
}

/** The entries of one change, in order. */
export type LoggedChange = {
  readonly change: JournalEntry['change'];
  readonly entries: readonly JournalEntry[];
};

/** The entries per change, the newest change first. */
export function changesOf(entries: readonly JournalEntry[]): LoggedChange[] {
  const groups = new Map<JournalEntry['change'], JournalEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.change) ?? [];
    group.push(entry);
    groups.set(entry.change, group);
  }
  return [...groups].map(([change, list]) => ({ change, entries: list })).toReversed();
}

/** The changes that merged a colleague's file, and those that took such a merge back or brought it back. */
export function mergesIn(journal: readonly JournalEntry[]): ReadonlySet<JournalEntry['change']> {
  const merges = new Set(
    journal.filter(({ takes, keeps }) => takes ?? keeps).map(({ change }) => change),
  );
  if (merges.size === 0) return merges;
  const roots = [...rootChanges(journal)].filter(([, root]) => merges.has(root));
  return new Set([...merges, ...roots.map(([change]) => change)]);
}
