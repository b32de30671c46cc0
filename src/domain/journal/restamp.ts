import * as v from 'valibot';
import { type EntryId, entryIdSchema, type JournalEntry } from './entry';
import { allInOrder, ordered } from './fold';
import { nextStamp, type Stamp, stampNode, stampTime } from './hlc';
import { byClock } from './merge/ahead';

/** The moments that a record bears in itself, by which claims of one day are put in order. */
const momentField = 'recordedAt';

type NewIds = ReadonlyMap<EntryId, EntryId>;

type Ports = { readonly now: Date; readonly nextId: () => string };

/** Without the entries for which another one stands, here or in `besides`. */
export function withoutRestamped(
  entries: readonly JournalEntry[],
  besides: readonly JournalEntry[] = [],
): JournalEntry[] {
  const replaced = new Set([...entries, ...besides].flatMap(({ restamps }) => restamps ?? []));
  return entries.filter(({ id }) => !replaced.has(id));
}

/** Two copies of a journal in which the same entries stand for those whose times both repaired. */
export type Aligned = {
  readonly ours: readonly JournalEntry[];
  readonly theirs: readonly JournalEntry[];
  /** Of theirs: those that count in the place of a later one of ours, which says the same. */
  readonly earlier: readonly JournalEntry[];
  /** The ids of those that do not count, with the entry that does. */
  readonly standIns: StandIns;
  /** Of theirs: those that do not count and that a merge names all the same. Without them that name would say nothing here. */
  readonly named: readonly JournalEntry[];
};

/** By the id of a repair that came later than another one of the same entry: the id of that first one, which counts. */
export type StandIns = ReadonlyMap<EntryId, EntryId>;

/** Puts in both copies the first entry of all that stand for the same one, so that it is part of their common past. */
export function alignStandIns(
  ours: readonly JournalEntry[],
  theirs: readonly JournalEntry[],
): Aligned {
  const own = new Set(ours.map(({ id }) => id));
  const firsts = new Map(
    ordered([...ours, ...theirs]).flatMap((entry) =>
      entry.restamps === undefined ? [] : [[entry.restamps, entry] as const],
    ),
  );
  const first = (entry: JournalEntry) =>
    (entry.restamps === undefined ? undefined : firsts.get(entry.restamps)) ?? entry;
  const isLater = (entry: JournalEntry) => first(entry).id !== entry.id;
  const replaced = ours.filter(isLater).map(first);
  const names = new Set(
    [...ours, ...theirs].flatMap(({ takes = [], keeps = [] }) => takes.concat(keeps)),
  );
  return {
    ours: ours.map(first),
    theirs: theirs.map(first),
    earlier: ordered(replaced).filter(({ id }) => !own.has(id)),
    standIns: new Map(
      [...ours, ...theirs].filter(isLater).map((entry) => [entry.id, first(entry).id] as const),
    ),
    named: theirs.filter((entry) => isLater(entry) && names.has(entry.id) && !own.has(entry.id)),
  };
}

/** Ids of entries, with those of new ones in the place of the entries for which these stand. */
function renamed(ids: readonly EntryId[], newIds: NewIds): EntryId[] {
  return ids.map((id) => newIds.get(id) ?? id);
}

function standIn(entry: JournalEntry, stamp: Stamp, now: Date, newIds: NewIds): JournalEntry {
  const { writtenAt, takes, keeps, ...rest } = entry;
  const moment = stampTime(stamp).toISOString();
  const isKnown = writtenAt !== undefined && new Date(writtenAt) <= now;
  return {
    ...rest,
    id: newIds.get(entry.id) ?? entry.id,
    stamp,
    restamps: entry.id,
    // Where no right clock saw the writing, the moment of repair is the first that is certain.
    ...(isKnown && { writtenAt }),
    ...(takes && { takes: renamed(takes, newIds) }),
    ...(keeps && { keeps: renamed(keeps, newIds) }),
    fields: entry.fields.map((change) =>
      change.field === momentField && typeof change.to === 'string' && change.to > moment
        ? { ...change, to: moment }
        : change,
    ),
  };
}

/**
 * A journal in which each entry of the future (more than five minutes after `now`) makes place for a new one that says the
 * same, in the same order, after all others and from now on. No entry is changed: the old ones were refused by every copy
 * with a right clock, and where one still turns up the new one stands for it.
 */
export function restamped(
  journal: readonly JournalEntry[],
  { now, nextId }: Ports,
): JournalEntry[] {
  const kept = withoutRestamped(journal);
  const { ahead } = byClock(ordered(kept), now);
  // A later repair of the same does not count, but a merge may name it.
  const { timely } = byClock(allInOrder(kept), now);
  const newIds = new Map(ahead.map(({ id }) => [id, v.parse(entryIdSchema, nextId())]));
  let last = timely.at(-1)?.stamp;
  const standIns = ahead.map((entry) => {
    last = nextStamp(last, now, stampNode(entry.stamp));
    return standIn(entry, last, now, newIds);
  });
  return [...timely, ...standIns];
}

/** The stamp that the entry with this one has after a repair; the same one where no entry bears it. */
export function stampAfterRepair(
  stamp: Stamp,
  before: readonly JournalEntry[],
  repaired: readonly JournalEntry[],
): Stamp {
  const borne = new Set(before.flatMap((entry) => (entry.stamp === stamp ? [entry.id] : [])));
  const after = repaired.find(({ id, restamps = id }) => borne.has(id) || borne.has(restamps));
  return after?.stamp ?? stamp;
}
