import { describe, expect, it } from 'vitest';
import { readOptions } from './options';

describe('readOptions', () => {
  it('takes the data of the folder beside the project unless told otherwise', () => {
    expect(readOptions([], {}).data).toBe('../shared/data/tk');
    expect(readOptions([], { GEVOLG_BENCH_DATA: 'there' }).data).toBe('there');
    expect(readOptions(['--data', 'here'], { GEVOLG_BENCH_DATA: 'there' }).data).toBe('here');
  });

  it('splits the names of rows, and measures once when it is quick', () => {
    const { only, rounds } = readOptions(['--only', 'import,search', '--quick'], {});
    expect(only).toEqual(['import', 'search']);
    expect(rounds).toBe(1);
  });

  it('refuses what it does not know', () => {
    expect(() => readOptions(['--fast'], {})).toThrow(/--fast/);
    expect(() => readOptions(['--rounds', 'many'], {})).toThrow(/--rounds/);
  });
});
