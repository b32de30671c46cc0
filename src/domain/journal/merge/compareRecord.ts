import type { RecordRef } from '@/domain/shared/ids';
import { deletedField, type FieldChange, type JournalEntry } from '../entry';
import { type Folded, foldRecord, ordered } from '../fold';
import { effectiveValue } from '../mark';
import { sameValue } from '../value';
import { answeredDeletions } from './answeredDeletions';
import { answeredTexts } from './answeredTexts';

/** A record as one of two copies has it. */
export type Version = {
  readonly folded: Folded;
  /** Per field the entry that last made it something else; one that repeats a value does not count. */
  readonly by: ReadonlyMap<string, JournalEntry>;
  /** The fields (the mark of deletion among them) that this copy changed since the common past. */
  readonly touched: ReadonlySet<string>;
  /** The fields (the mark of deletion among them) about which somebody was asked in this copy since then, with the last answer. */
  readonly answered: ReadonlyMap<string, JournalEntry>;
  /** The newest entry that this copy alone has. */
  readonly latest: JournalEntry | undefined;
};

/** A record as both copies have it; absent where a copy has never heard of it. */
export type Comparison = {
  readonly ref: RecordRef;
  readonly ours: Version | undefined;
  readonly theirs: Version | undefined;
};

/** Whether somebody made a record; not that a merge brought it here, of which somebody decided what it is to be. */
function isBeginning({ action, takes, keeps }: JournalEntry): boolean {
  return action === 'created' && !takes && !keeps;
}

/** What a record began with; empty where its creation is not among the entries. */
function beginningOf(entries: readonly JournalEntry[]): ReadonlyMap<string, unknown> {
  // Not always the first of all: a colleague who began it as well may have changed it before we began.
  const created = ordered(entries).find(isBeginning);
  return new Map((created?.fields ?? []).map(({ field, to }) => [field, to]));
}

function isAlike(beginning: ReadonlyMap<string, unknown>, { field, to }: FieldChange): boolean {
  return beginning.has(field) && sameValue(beginning.get(field), to);
}

/** Whether an entry begins a record just as it began here, as the example does in every browser: it adds nothing. */
export function isSecondBeginning(
  entry: JournalEntry,
  ours: readonly JournalEntry[] | undefined,
): boolean {
  if (!isBeginning(entry)) return false;
  const beginning = beginningOf(ours ?? []);
  return (
    beginning.size === entry.fields.length && entry.fields.every((it) => isAlike(beginning, it))
  );
}

/** Per field who last made it something else than it was. */
function lastChanges(entries: readonly JournalEntry[]): Map<string, JournalEntry> {
  const beginning = beginningOf(entries);
  const values = new Map<string, unknown>();
  const by = new Map<string, JournalEntry>();
  for (const entry of ordered(entries)) {
    for (const change of entry.fields) {
      const { field } = change;
      const to = effectiveValue(field, change.to);
      // Begun once more in another browser, as the example dossier is: nobody meant to change anything by that.
      const beginsAgain = isBeginning(entry) && by.has(field) && isAlike(beginning, change);
      if (beginsAgain || sameValue(values.get(field), to)) continue;
      values.set(field, to);
      by.set(field, entry);
    }
  }
  return by;
}

function versionOf(
  own: readonly JournalEntry[],
  common: ReadonlySet<string>,
  othersBeginning: ReadonlyMap<string, unknown>,
): Version {
  const by = lastChanges(own);
  const isCommon = (field: string, entry: JournalEntry) => {
    if (common.has(entry.id)) return true;
    const change = entry.action === 'created' && entry.fields.find((it) => it.field === field);
    // What both began with is the common past, also where each wrote it down.
    return change ? isAlike(othersBeginning, change) : false;
  };
  const touched = [...by].filter(([field, entry]) => !isCommon(field, entry));
  return {
    folded: foldRecord(own),
    by,
    touched: new Set(touched.map(([field]) => field)),
    answered: new Map(
      [...answeredTexts(own), ...answeredDeletions(own)].filter(([, { id }]) => !common.has(id)),
    ),
    latest: ordered(own).findLast(({ id }) => !common.has(id)),
  };
}

/** Holds the entries of one record in two copies against each other; at least one of the lists is filled. */
export function compareRecord(
  ours: readonly JournalEntry[],
  theirs: readonly JournalEntry[],
): Comparison | undefined {
  const [known] = [...ours, ...theirs];
  if (!known) return undefined;
  const ids = new Set(ours.map(({ id }) => id));
  const common = new Set(theirs.map(({ id }) => id).filter((id) => ids.has(id)));
  const version = (own: readonly JournalEntry[], other: readonly JournalEntry[]) =>
    own.length > 0 ? versionOf(own, common, beginningOf(other)) : undefined;
  return {
    ref: known.ref,
    ours: version(ours, theirs),
    theirs: version(theirs, ours),
  };
}

/** Whether a copy has the record, and not as one that was deleted. */
export function isThere(version: Version | undefined): boolean {
  return version !== undefined && !version.folded.deleted;
}

/** Whether a copy changed a field since the common past; that somebody was asked about it and answered is a change too. */
export function isChangedIn({ touched, answered }: Version, field: string): boolean {
  return touched.has(field) || answered.has(field);
}

/** The copy that deleted a record which the other one still has, since the common past. */
export function deletedBy({ ours, theirs }: Comparison): 'ours' | 'theirs' | undefined {
  if (!ours || !theirs || ours.folded.deleted === theirs.folded.deleted) return undefined;
  const [side, version] = ours.folded.deleted
    ? (['ours', ours] as const)
    : (['theirs', theirs] as const);
  return isChangedIn(version, deletedField) ? side : undefined;
}
