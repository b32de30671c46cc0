import { describe, expect, it } from 'vitest';
import { makeKeptFile } from '@/testing/safekeeping';
import { outdated, restorable } from './rotation';

const numbers = (files: readonly { number: number }[]) => files.map(({ number }) => number);

/** Snapshots of one day each, or more, with rising numbers. */
function snapshotsOn(days: readonly string[]) {
  return days.map((day, index) =>
    makeKeptFile({ number: (index + 1) * 10, made: `2026-11-${day}T10:00:00.000Z` }),
  );
}

describe('what is let go', () => {
  it('is every snapshot but the newest three and the last of each of seven days', () => {
    const days = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '09', '09', '09', '09'];
    expect(numbers(outdated(snapshotsOn(days)))).toEqual([10, 20, 90, 100]);
  });

  it('is no change that only one snapshot holds', () => {
    const changes = [1, 10, 11, 20, 21].map((number) => makeKeptFile({ kind: 'change', number }));
    const snapshots = snapshotsOn(['01', '02']);
    expect(numbers(outdated([...changes, ...snapshots]))).toEqual([1, 10]);
    expect(outdated([...changes, ...snapshots.slice(0, 1)])).toEqual([]);
  });

  it('is everything before a wipe once something was kept after it', () => {
    const wiped = makeKeptFile({ kind: 'intent', number: 21, entries: 0, last: undefined });
    const before = snapshotsOn(['01', '02']);
    expect(outdated([...before, wiped])).toEqual([]);
    const after = makeKeptFile({ kind: 'change', number: 22 });
    expect(numbers(outdated([...before, wiped, after]))).toEqual([10, 20]);
  });

  it('is every snapshot of what something else took the place of but the newest three of each kind', () => {
    const formers = [1, 2, 3, 4, 5, 6, 7].map((number) =>
      makeKeptFile({ kind: number % 2 ? 'replaced' : 'passed', number, entries: number }),
    );
    const snapshots = [30, 31, 32, 33].map((number) => makeKeptFile({ number, entries: number }));
    expect(numbers(outdated([...formers, ...snapshots]))).toEqual([1, 30]);
  });

  it('is the older of two such snapshots that hold the same', () => {
    const formers = [1, 2, 3, 4].map((number) => makeKeptFile({ kind: 'replaced', number }));
    const other = makeKeptFile({ kind: 'replaced', number: 1, entries: 5 });
    const change = makeKeptFile({ kind: 'change', number: 9 });
    expect(outdated([...formers, other, change])).toEqual(formers.slice(0, 3));
  });
});

describe('what can be put back', () => {
  it('has a snapshot that was taken after an equal former one', () => {
    const former = makeKeptFile({ kind: 'replaced', number: 2 });
    const [before, after] = [makeKeptFile({ number: 2 }), makeKeptFile({ number: 4 })];
    expect(restorable([before, former, after])).toEqual([after, former]);
  });
});
