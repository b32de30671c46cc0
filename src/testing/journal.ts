import * as v from 'valibot';
import type { ChangeContext } from '@/domain/journal/change';
import { changeIdSchema, entryIdSchema } from '@/domain/journal/entry';
import { nextStamp, type Stamp } from '@/domain/journal/hlc';

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
      };
    },
  };
}
