import * as v from 'valibot';
import { type ChangeContext, entriesFor, type Operation } from '@/domain/journal/change';
import {
  type ChangeId,
  changeIdSchema,
  entryIdSchema,
  type JournalEntry,
} from '@/domain/journal/entry';
import { type Folded, foldRecord } from '@/domain/journal/fold';
import { nextStamp, type Stamp } from '@/domain/journal/hlc';
import { undoEntries } from '@/domain/journal/undo';
import { type RecordRef, refKey } from '@/domain/shared/ids';

/** A journal's writer with a clock that stands still: stamps rise by their counter alone. */
export type TestWriter = {
  /** The context of a next change, whose ids are `<node>-change-1` and so on. */
  readonly context: (
    about?: Partial<Pick<ChangeContext, 'author' | 'undoes' | 'reason'>>,
  ) => ChangeContext;
  /** Takes note of a stamp from elsewhere, so that the next ones come after it. */
  readonly saw: (stamp: Stamp) => void;
};

/** A writer with its own node, and a clock of its own if given. */
export function makeWriter(
  node: string,
  now: () => Date = () => new Date('2026-11-21T10:15:00.000Z'),
): TestWriter {
  let last: Stamp | undefined;
  let changes = 0;
  let entries = 0;
  return {
    saw: (stamp) => {
      if (!last || stamp > last) last = stamp;
    },
    context: (about = {}) => {
      changes += 1;
      return {
        author: node,
        ...about,
        change: v.parse(changeIdSchema, `${node}-change-${changes}`),
        nextId: () => v.parse(entryIdSchema, `${node}-entry-${++entries}`),
        nextStamp: () => {
          last = nextStamp(last, now(), node);
          return last;
        },
        now,
      };
    },
  };
}

/** A journal in memory, written by one author, at the moments of a clock if one is given. */
export function makeJournal(now?: () => Date) {
  const writer = makeWriter('anna', now);
  const entries: JournalEntry[] = [];
  const stateOf = (ref: RecordRef): Folded | undefined => {
    const own = entries.filter((entry) => refKey(entry.ref) === refKey(ref));
    return own.length > 0 ? foldRecord(own) : undefined;
  };
  const change = (...operations: Operation[]): ChangeId => {
    const context = writer.context();
    entries.push(...entriesFor(operations, stateOf, context));
    return context.change;
  };
  const undo = (undoes: ChangeId) => {
    const context = writer.context({ undoes });
    const result = undoEntries(
      entries.filter((entry) => entry.change === undoes),
      ({ ref }) => stateOf(ref) ?? { fields: {}, deleted: false },
      context,
    );
    if (result.ok) entries.push(...result.value);
    return { result, change: context.change };
  };
  return { writer, entries, stateOf, change, undo };
}
