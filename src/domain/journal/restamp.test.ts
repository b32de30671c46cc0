import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { makeJournal, makeWriter } from '@/testing/journal';
import { makeClaim, makeStudy } from '@/testing/records';
import { makeEntry } from './change';
import { dayEntered } from './entered';
import type { JournalEntry } from './entry';
import { foldRecord, ordered } from './fold';
import { stampNode, stampTime } from './hlc';
import { byClock } from './merge/ahead';
import { mergePlan } from './merge/mergePlan';
import { settle, settledEntry } from './merge/settle';
import { restamped, stampAfterRepair } from './restamp';
import { isOutOfStep } from './written';

const before = new Date('2026-11-20T09:00:00.000Z');
const wrong = new Date('2027-11-27T09:00:00.000Z');
const right = new Date('2026-11-27T09:00:00.000Z');

function ids(prefix = 'nieuw'): () => string {
  let count = 0;
  return () => `${prefix}-${++count}`;
}

/** A study that was made in time, changed under a clock a year ahead, and changed again once that was set right. */
function poisoned(): JournalEntry[] {
  let now = before;
  const { change, entries } = makeJournal(() => now);
  change({ type: 'put', record: makeStudy('a') });
  now = wrong;
  change({ type: 'put', record: makeStudy('a', { title: 'Onder een klok die voorliep' }) });
  now = right;
  change({ type: 'put', record: makeStudy('a', { title: 'Daarna' }) });
  return entries;
}

describe('an entry that was written after one from the future', () => {
  it('keeps its place in the order, and the day on which it was written', () => {
    const last = poisoned().at(-1);
    if (!last) throw new Error('nothing was written');
    expect(stampTime(last.stamp)).toEqual(wrong);
    expect([dayEntered(last), isOutOfStep(last)]).toEqual([day('2026-11-27'), true]);
  });

  it('bears no second time where its stamp is the time of writing', () => {
    expect(poisoned()[0]).not.toHaveProperty('writtenAt');
  });
});

describe('a journal whose times were repaired', () => {
  const journal = poisoned();
  const repaired = restamped(journal, { now: right, nextId: ids() });

  it('says the same in the same order, with nothing in the future', () => {
    expect(foldRecord(repaired)).toEqual(foldRecord(journal));
    expect(repaired.map(({ fields }) => fields)).toEqual(journal.map(({ fields }) => fields));
    expect(byClock(repaired, right).ahead).toEqual([]);
  });

  it('tells where what bore a stamp stands now', () => {
    const stamps = journal.map(({ stamp }) => stampAfterRepair(stamp, journal, repaired));
    expect(stamps).toEqual(repaired.map(({ stamp }) => stamp));
    const [gone] = journal.slice(1);
    expect(gone && stampAfterRepair(gone.stamp, [], repaired)).toBe(gone?.stamp);
  });

  it('leaves what was in time alone, and is repaired once', () => {
    expect(repaired[0]).toBe(journal[0]);
    expect(restamped(repaired, { now: right, nextId: ids() })).toEqual(repaired);
  });

  it('can be taken over by a colleague, who is asked nothing about it', () => {
    const plan = mergePlan(journal.slice(0, 1), repaired, right);
    expect(plan).toMatchObject({ ok: true, value: { ahead: [], deletions: [] } });
    expect(plan.ok && plan.value.entries).toHaveLength(2);
  });

  it('stands for the entries that it replaced, when these come by after all', () => {
    const later = new Date('2028-01-01T00:00:00.000Z');
    const plan = mergePlan(repaired, journal, later);
    expect(plan).toMatchObject({ ok: true, value: { entries: [], ahead: [] } });
  });

  it('keeps saying which entries a merge took over, and in which window each was made', () => {
    const [first, second, third] = journal;
    if (!first || !second || !third) throw new Error('nothing was written');
    const merge = { ...third, takes: [first.id, second.id] };
    const [, taken, merged] = restamped([first, second, merge], { now: right, nextId: ids() });
    expect(merged?.takes).toEqual([first.id, taken?.id]);
    expect(merged && stampNode(merged.stamp)).toBe(stampNode(third.stamp));
  });

  it('puts the moment within a claim at the repair too, so that a later claim of that day wins', () => {
    const { change, entries } = makeJournal(() => wrong);
    change({ type: 'put', record: makeClaim('c', 'a', { recordedAt: wrong.toISOString() }) });
    const [entry] = restamped(entries, { now: right, nextId: ids() });
    const moment = entry?.fields.find(({ field }) => field === 'recordedAt')?.to;
    expect(moment).toBe(right.toISOString());
  });
});

describe('the same entries, repaired in two copies', () => {
  const [anna, bram] = ['anna', 'bram'] as const;
  const journal = poisoned();
  const repairs = {
    [anna]: restamped(journal, { now: right, nextId: ids(anna) }),
    [bram]: restamped(journal, { now: new Date(right.getTime() + 60_000), nextId: ids(bram) }),
  };

  /** A copy in which something was changed some time after the repair. */
  function changed(by: 'anna' | 'bram', title: string, seconds: number): JournalEntry[] {
    const writer = makeWriter(`later${by}`, () => new Date(right.getTime() + seconds * 1000));
    const from = foldRecord(repairs[by]).fields['title'];
    const change = { field: 'title', from, to: title };
    const study = { kind: 'study', id: 'a' } as const;
    return [...repairs[by], makeEntry(writer.context(), study, 'changed', [change])];
  }

  function plannedFor(ours: readonly JournalEntry[], sent: readonly JournalEntry[]) {
    const plan = mergePlan(ours, sent, new Date(right.getTime() + 3_600_000));
    if (!plan.ok) throw new Error(plan.error.code);
    return plan.value;
  }

  it('are told once when the two come together, in whatever order', () => {
    const both = [...repairs.bram, ...repairs.anna];
    expect(ordered(both)).toEqual(repairs.anna);
    expect(ordered(both.toReversed())).toEqual(repairs.anna);
  });

  it('leave nothing to say to who has the earlier repair', () => {
    const plan = plannedFor(repairs.anna, repairs.bram);
    expect([plan.entries, plan.records]).toEqual([[], []]);
  });

  it('count as the earlier repair in the other copy, which is no change there', () => {
    const plan = plannedFor(repairs.bram, repairs.anna);
    expect(plan.records).toEqual([]);
    expect(ordered([...repairs.bram, ...plan.entries])).toEqual(repairs.anna);
  });

  it.each([
    ['anna', 'bram', 30],
    ['bram', 'anna', 90],
  ] as const)(
    'do not take back what %s changed since, nor ask anything about it',
    (who, other, seconds) => {
      const theirs = changed(who, 'Na het herstel', seconds);
      const plan = plannedFor(repairs[other], theirs);
      const settled = settle(plan, { texts: {}, deletions: {} });
      if (!settled.ok) throw new Error(settled.error.code);
      const context = makeWriter(
        `merge${other}`,
        () => new Date(right.getTime() + 3_600_000),
      ).context();
      const merge = settled.value.map((one) => settledEntry(context, one));
      const after = [...repairs[other], ...plan.entries, ...merge];
      expect(foldRecord(after).fields['title']).toBe('Na het herstel');
      expect(foldRecord([...after, ...theirs])).toEqual(foldRecord(after));
    },
  );
});
