import * as v from 'valibot';
import { dayEntered } from '@/domain/journal/entered';
import type { ChangeId, EntryAction, FieldChange, JournalEntry } from '@/domain/journal/entry';
import { deletedField } from '@/domain/journal/entry';
import { foldRecord } from '@/domain/journal/fold';
import { type TakeBack, takeBacks } from '@/domain/journal/undoStack';
import { sameValue } from '@/domain/journal/value';
import { writtenTime } from '@/domain/journal/written';
import { type Day } from '@/domain/shared/day';
import {
  type ItemRef,
  itemKinds,
  itemRefSchema,
  type RecordKind,
  type RecordRef,
  refKey,
} from '@/domain/shared/ids';
import { defaultCodes, type StatusAxis } from '@/domain/status/axes';
import { byDayThenEntry, type StatusClaim } from '@/domain/status/statusClaim';
import { subjectsOf } from './dossier';
import { type DossierRecord, parseRecord } from './records';

/** A change of at least this many records is told as one thing: a dossier that was loaded or merged. */
export const bulkFrom = 25;

/** What one change did, as far as it can be told in a line. */
export type RecentWhat =
  | {
      readonly code: 'status';
      readonly axis: StatusAxis;
      /** `undefined` on an axis where nothing holds by itself. */
      readonly from: string | undefined;
      readonly to: string | undefined;
    }
  | {
      readonly code: 'record';
      readonly kind: RecordKind;
      readonly action: EntryAction;
      readonly fields: readonly FieldChange[];
    }
  | { readonly code: 'bulk'; readonly count: number };

/** One change of the dossier: who, when, about which item, what, why. */
export type RecentChange = {
  readonly change: ChangeId;
  readonly at: Date;
  /** Empty when no name was set. */
  readonly author: string;
  /** The item that it is about; absent for a change of very many, or of what can't be read any more. */
  readonly ref: ItemRef | undefined;
  /** What that item was called right after the change. */
  readonly title: string | undefined;
  readonly what: RecentWhat;
  readonly reason: string | undefined;
  /** It takes back an earlier change, or brings back one that was undone. */
  readonly takeBack: TakeBack | undefined;
};

type Past = ReadonlyMap<string, readonly JournalEntry[]>;

function pastOf(journal: readonly JournalEntry[]): Past {
  const past = new Map<string, JournalEntry[]>();
  for (const entry of journal) {
    const entries = past.get(refKey(entry.ref)) ?? [];
    entries.push(entry);
    past.set(refKey(entry.ref), entries);
  }
  return past;
}

type AtMoment = { readonly record: DossierRecord; readonly deleted: boolean };

/** A record as its entries up to (and with) a stamp leave it, also when the last of them deleted it. */
function recordAt(past: Past, ref: RecordRef, stamp: string): AtMoment | undefined {
  const entries = (past.get(refKey(ref)) ?? []).filter((entry) => entry.stamp <= stamp);
  if (entries.length === 0) return undefined;
  const { fields, deleted } = foldRecord(entries);
  const parsed = parseRecord({ ...fields, kind: ref.kind, id: ref.id });
  return parsed.ok ? { record: parsed.value, deleted } : undefined;
}

function itemOf(past: Past, record: DossierRecord, stamp: string): ItemRef | undefined {
  const [subject = record] = subjectsOf(record);
  if (subject.kind === 'deadline' && record.kind === 'shift') {
    const deadline = recordAt(past, subject, stamp)?.record;
    return deadline && itemOf(past, deadline, stamp);
  }
  const shown = record.kind === 'request' ? record : subject;
  const parsed = v.safeParse(itemRefSchema, { kind: shown.kind, id: shown.id });
  return parsed.success ? parsed.output : undefined;
}

function mentions(entries: readonly JournalEntry[], subject: ItemRef): boolean {
  return entries.some((entry) =>
    entry.fields.some(({ field, to }) => {
      const parsed = field === 'subject' ? v.safeParse(itemRefSchema, to) : undefined;
      return parsed?.success && refKey(parsed.output) === refKey(subject);
    }),
  );
}

/** The code that held on the axis before this claim began to, by the claims there were at that stamp. */
function codeBefore(past: Past, claim: StatusClaim, stamp: string): string | undefined {
  const others = [...past.values()].flatMap((entries): StatusClaim[] => {
    const [first] = entries;
    if (first?.ref.kind !== 'status' || first.ref.id === claim.id) return [];
    if (!mentions(entries, claim.subject)) return [];
    const found = recordAt(past, first.ref, stamp);
    if (!found || found.deleted || found.record.kind !== 'status') return [];
    return found.record.axis === claim.axis ? [found.record] : [];
  });
  const before = others.filter((other) => byDayThenEntry(other, claim) <= 0);
  return before.toSorted(byDayThenEntry).at(-1)?.code ?? defaultCodes[claim.axis];
}

function statusWhat(past: Past, claim: StatusClaim, entry: JournalEntry): RecentWhat {
  const { axis, code } = claim;
  const before = codeBefore(past, claim, entry.stamp);
  switch (entry.action) {
    case 'created':
    case 'restored':
      return { code: 'status', axis, from: before, to: code };
    case 'deleted':
      return { code: 'status', axis, from: code, to: before };
    case 'changed': {
      const from = entry.fields.find(({ field }) => field === 'code')?.from;
      return { code: 'status', axis, from: typeof from === 'string' ? from : code, to: code };
    }
  }
}

const itemKindNames: readonly RecordKind[] = itemKinds;

/** Of the records that a change touched, the one that tells the most: a whole item that came or went, then a status. */
function rank(entry: JournalEntry): number {
  const isItem = itemKindNames.includes(entry.ref.kind);
  if (isItem && entry.action !== 'changed') return entry.ref.kind === 'request' ? 1 : 0;
  if (entry.ref.kind === 'status') return 2;
  return isItem ? 3 : 4;
}

/** Not that a merge keeps a text that it asked about. */
function isChange({ from, to }: FieldChange): boolean {
  return !sameValue(from, to);
}

function recordWhat(entry: JournalEntry): RecentWhat {
  const fields = entry.fields.filter((it) => it.field !== deletedField && isChange(it));
  return { code: 'record', kind: entry.ref.kind, action: entry.action, fields };
}

function titleAt(past: Past, ref: ItemRef | undefined, stamp: string): string | undefined {
  const found = ref && recordAt(past, ref, stamp)?.record;
  return found && 'title' in found ? found.title : undefined;
}

function told(
  past: Past,
  entries: readonly JournalEntry[],
  takeBack: TakeBack | undefined,
): RecentChange | undefined {
  // A merge notes what it decided of a record also where that changed nothing.
  const changing = entries.filter(({ fields }) => fields.some(isChange));
  const [main] = changing.toSorted((a, b) => rank(a) - rank(b));
  if (!main) return undefined;
  const common = {
    change: main.change,
    at: writtenTime(main),
    author: main.author,
    reason: main.reason,
    takeBack,
  };
  if (entries.length >= bulkFrom) {
    const what = { code: 'bulk', count: entries.length } as const;
    return { ...common, ref: undefined, title: undefined, what };
  }
  const last = entries.reduce((late, { stamp }) => (stamp > late ? stamp : late), main.stamp);
  const record = recordAt(past, main.ref, last)?.record;
  const ref = record && itemOf(past, record, last);
  const what = record?.kind === 'status' ? statusWhat(past, record, main) : recordWhat(main);
  return { ...common, ref, title: titleAt(past, ref, last), what };
}

/**
 * The last changes of the dossier, newest first, at most `limit`; with `until` (a day in the Netherlands) only those
 * made up to and on it. `journal` is in order of stamp.
 */
export function recentChanges(
  journal: readonly JournalEntry[],
  until: Day | undefined,
  limit: number,
): RecentChange[] {
  const byChange = new Map<ChangeId, JournalEntry[]>();
  for (const entry of journal.toReversed()) {
    const entries = byChange.get(entry.change);
    if (entries) entries.push(entry);
    else if (!until || dayEntered(entry) <= until) {
      if (byChange.size === limit) continue;
      byChange.set(entry.change, [entry]);
    }
  }
  const past = pastOf(journal);
  const undone = takeBacks(journal);
  return [...byChange].flatMap(
    ([change, entries]) => told(past, entries, undone.get(change)) ?? [],
  );
}
