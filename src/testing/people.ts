import { subjectsOf } from '@/domain/dossier/dossier';
import { recordsEntered } from '@/domain/dossier/entered';
import { byRecord } from '@/domain/journal/byRecord';
import { entriesFor, type Operation } from '@/domain/journal/change';
import type { ChangeId, JournalEntry } from '@/domain/journal/entry';
import { allInOrder, foldRecord } from '@/domain/journal/fold';
import { mergePlan } from '@/domain/journal/merge/mergePlan';
import type { MergePlan } from '@/domain/journal/merge/plan';
import {
  type Answers,
  settle,
  settledEntry,
  textKey,
  textQuestions,
} from '@/domain/journal/merge/settle';
import { undoEntries } from '@/domain/journal/undo';
import { type RecordRef, refKey } from '@/domain/shared/ids';
import { makeWriter } from './journal';

/** A moment of a test, minutes after its beginning. */
export function minute(count: number): Date {
  return new Date(Date.UTC(2026, 10, 21, 10, count));
}

/** Answers to all questions of a plan: one side for every text, one answer for every deletion. */
export function answerAll(
  plan: MergePlan,
  take: 'ours' | 'theirs',
  deletion: 'keep' | 'delete',
): Answers {
  const deletions = Object.fromEntries(
    plan.deletions.map(({ root }) => [refKey(root), deletion] as const),
  );
  const asked = textQuestions(plan, { texts: {}, deletions });
  const texts = Object.fromEntries(
    asked.map(({ ref, field }) => [textKey(ref, field.field), { take }] as const),
  );
  return { texts, deletions };
}

/** Whether anything would be left without all that it is about. */
function hasOrphans(journal: readonly JournalEntry[]): boolean {
  const { records } = recordsEntered(journal);
  const keys = new Set(records.map(refKey));
  return records.some((record) => {
    const subjects = subjectsOf(record).map(refKey);
    return subjects.length > 0 && !subjects.some((key) => keys.has(key));
  });
}

/** Someone with a journal in memory, who works, gets files of others, and takes back what they did. */
export function makePerson(name: string, now: () => Date) {
  const writer = makeWriter(name, now);
  let journal: JournalEntry[] = [];
  const stateOf = (ref: RecordRef) => {
    const own = byRecord(journal).get(refKey(ref));
    return own && foldRecord(own);
  };
  const add = (entries: readonly JournalEntry[]) => {
    journal = allInOrder([...journal, ...entries]);
    const last = journal.at(-1);
    if (last) writer.saw(last.stamp);
  };
  const planOf = (theirs: readonly JournalEntry[]): MergePlan => {
    const plan = mergePlan(journal, theirs, now());
    if (!plan.ok) throw new Error(plan.error.code);
    return plan.value;
  };
  return {
    name,
    journal: () => journal,
    records: () => recordsEntered(journal),
    stateOf,
    add,
    planOf,
    change: (...operations: Operation[]) => add(entriesFor(operations, stateOf, writer.context())),
    merge: (plan: MergePlan, answers: Answers): ChangeId => {
      const settled = settle(plan, answers);
      if (!settled.ok) throw new Error(settled.error.code);
      add(plan.entries);
      const context = writer.context();
      add(settled.value.map((it) => settledEntry(context, it)));
      return context.change;
    },
    undo: (change: ChangeId): ChangeId => {
      const entries = journal.filter((entry) => entry.change === change);
      const context = writer.context({ undoes: change });
      const undone = undoEntries(
        entries,
        ({ ref }) => stateOf(ref) ?? { fields: {}, deleted: false },
        context,
      );
      if (!undone.ok) throw new Error(undone.error.code);
      if (hasOrphans([...journal, ...undone.value])) throw new Error('undo.stillNeeded');
      add(undone.value);
      return context.change;
    },
  };
}
