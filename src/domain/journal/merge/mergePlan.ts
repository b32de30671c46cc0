import { refKey } from '@/domain/shared/ids';
import { failure, type Result, success } from '@/domain/shared/result';
import { byRecord } from '../byRecord';
import { type EntryId, type JournalEntry, longestAuthor } from '../entry';
import { foldRecord } from '../fold';
import { alignStandIns, withoutRestamped } from '../restamp';
import { sameValue } from '../value';
import { byClock } from './ahead';
import { type Comparison, compareRecord, deletedBy, isThere } from './compareRecord';
import { holdTogether } from './copies';
import { type Comparisons, deletionQuestions } from './deletions';
import { mergeFields } from './mergeFields';
import type { MergePlan, MergeRefusal, RecordMerge } from './plan';
import { setApart } from './setApart';
import { withoutUnknownFields } from './unknownFields';

type Lists = ReadonlyMap<string, readonly JournalEntry[]>;

function compareAll(ours: Lists, theirs: Lists): Map<string, Comparison> {
  const keys = new Set([...ours.keys(), ...theirs.keys()]);
  return new Map(
    [...keys].flatMap((key) => {
      const comparison = compareRecord(ours.get(key) ?? [], theirs.get(key) ?? []);
      return comparison ? [[key, comparison] as const] : [];
    }),
  );
}

function willBeThere(comparison: Comparison): boolean {
  const { ours, theirs } = comparison;
  if (!ours || !theirs || ours.folded.deleted === theirs.folded.deleted) {
    return isThere(ours ?? theirs);
  }
  // Deleted in one copy alone: by that copy, or long ago by both and put back by the other.
  return deletedBy(comparison) === undefined;
}

function mergeOf(
  comparison: Comparison,
  together: RecordMerge['together'],
): Omit<RecordMerge, 'takes' | 'keeps'> {
  const { ref, ours, theirs } = comparison;
  return {
    ref,
    ours: ours?.folded,
    theirs: theirs?.folded,
    together,
    fields: ours && theirs ? mergeFields(ours, theirs) : [],
    isThere: willBeThere(comparison),
    by: theirs?.latest,
  };
}

function idsOf(entries: readonly JournalEntry[] = []): EntryId[] {
  return entries.map(({ id }) => id);
}

/** The first of their entries that says something else than ours of the same id: an entry never changes. */
function differing(
  ours: ReadonlyMap<string, JournalEntry>,
  theirs: readonly JournalEntry[],
): JournalEntry | undefined {
  return theirs.find((entry) => {
    const own = ours.get(entry.id);
    return own !== undefined && !sameValue(own, entry);
  });
}

/** The keys of what is here and stays, of the records that the merge leaves alone. */
function unchangedKeys(all: Comparisons, touched: ReadonlySet<string>): string[] {
  return [...all]
    .filter(([key, { ours }]) => !touched.has(key) && isThere(ours))
    .map(([key]) => key);
}

/**
 * What it would do to take over the journal of a colleague: what is new, what both changed since the common past, and what
 * one of them deleted while the other changed it. What is absent from `sent` is left as it is: they may have sent a part.
 * A merge that either of them undid counts as one that never was (`standingEntries`).
 * `now` is the clock by which entries from the future are set apart.
 */
export function mergePlan(
  ours: readonly JournalEntry[],
  sent: readonly JournalEntry[],
  now: Date,
): Result<MergePlan, MergeRefusal> {
  const theirs = withoutRestamped(sent, ours);
  const known = new Map<string, JournalEntry>(ours.map((entry) => [entry.id, entry]));
  const different = differing(known, theirs);
  if (different) return failure({ code: 'merge.entryDiffers', id: different.id });
  const offered = theirs.filter(({ id }) => !known.has(id));
  if (offered.some(({ author }) => author.length > longestAuthor)) {
    return failure({ code: 'merge.longAuthor' });
  }
  const readable = withoutUnknownFields(offered);
  const { timely, ahead } = byClock(readable.known, now);
  const others = [...theirs.filter(({ id }) => known.has(id)), ...timely];
  const aligned = alignStandIns(ours, others);
  const copies = holdTogether(aligned.ours, aligned.theirs, aligned.standIns);
  const { added, takes, keeps } = copies;
  const together = [[...aligned.ours, ...added], copies.standing].map(byRecord);
  const all = compareAll(byRecord(copies.ours), byRecord(copies.theirs));
  const deletions = deletionQuestions(all);
  const asked = new Set(deletions.flatMap(({ members }) => members.map(refKey)));
  const touched = [...byRecord(added).keys(), ...takes.keys(), ...keeps.keys()];
  const merges = [...new Set([...touched, ...asked])].flatMap((key) => {
    const comparison = all.get(key);
    if (!comparison) return [];
    const merge = mergeOf(
      comparison,
      together.map((lists) => foldRecord(lists.get(key) ?? [])),
    );
    return [{ ...merge, takes: idsOf(takes.get(key)), keeps: idsOf(keeps.get(key)) }];
  });
  const certain = merges.filter(({ ref, isThere: there }) => there && !asked.has(refKey(ref)));
  const besides = unchangedKeys(all, new Set(merges.map(({ ref }) => refKey(ref))));
  const apart = setApart(certain, new Set([...besides, ...asked]));
  const dropped = new Set(apart.map(({ ref }) => refKey(ref)));
  const isTaken = ({ ref }: { readonly ref: JournalEntry['ref'] }) => !dropped.has(refKey(ref));
  return success({
    entries: [...aligned.earlier, ...[...aligned.named, ...added].filter(isTaken)],
    records: merges.filter(isTaken),
    deletions,
    apart: [...readable.apart, ...apart],
    ahead,
    isOwnClockSuspect: ahead.length > 0 && timely.length === 0,
    undoneHere: copies.undoneHere,
    undoneThere: copies.undoneThere,
  });
}
