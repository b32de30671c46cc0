import { describe, expect, it } from 'vitest';
import type { ImportProgress } from '@/workers/archive/archiveApi';
import { throttledProgress } from './throttledProgress';

const current: ImportProgress['current'] = {
  id: 1,
  name: 'zaak-moties.jsonl',
  size: 1000,
  modified: 0,
  startedAt: '2026-11-21T10:00:00.000Z',
  state: 'running',
  read: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  removed: 0,
  problems: 0,
};

/** The shares that are told when shares come in at these milliseconds. */
function told(coming: readonly (readonly [at: number, share: number])[]): number[] {
  const shares: number[] = [];
  let now = 0;
  const tell = throttledProgress(
    ({ share }) => shares.push(share),
    () => new Date(now),
  );
  for (const [at, share] of coming) {
    now = at;
    tell({ current, read: 0, file: 1, files: 1, share });
  }
  return shares;
}

describe('telling how far an import is', () => {
  it('is done at most once in a tenth of a second', () => {
    const coming = [
      [1000, 0.1],
      [1050, 0.2],
      [1099, 0.3],
      [1100, 0.4],
      [1199, 0.5],
      [1250, 0.6],
    ] as const;
    expect(told(coming)).toEqual([0.1, 0.4, 0.6]);
  });

  it('never leaves the end out', () => {
    const coming = [
      [1000, 0.9],
      [1001, 1],
    ] as const;
    expect(told(coming)).toEqual([0.9, 1]);
  });

  it('goes on when the clock is set back', () => {
    const coming = [
      [5000, 0.1],
      [1000, 0.2],
    ] as const;
    expect(told(coming)).toEqual([0.1, 0.2]);
  });
});
