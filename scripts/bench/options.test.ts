import { describe, expect, it } from 'vitest';
import { UsageError } from '../lib/usageError';
import { readOptions } from './options';

describe('readOptions', () => {
  it('takes the data of the folder beside the project unless told otherwise', () => {
    expect(readOptions([], {})?.data).toBe('../shared/data/tk');
    expect(readOptions([], { GEVOLG_BENCH_DATA: 'there' })?.data).toBe('there');
    expect(readOptions(['--data', 'here'], { GEVOLG_BENCH_DATA: 'there' })?.data).toBe('here');
  });

  it('splits the names of rows, and measures once when it is quick', () => {
    const options = readOptions(['--only', 'import,search', '--quick'], {});
    expect(options).toMatchObject({ only: ['import', 'search'], rounds: 1 });
  });

  it('measures nothing when only its usage is asked for', () => {
    expect(readOptions(['--help'], {})).toBeUndefined();
    expect(readOptions(['-h', '--quick'], {})).toBeUndefined();
  });

  it.each([['--fast'], ['--rounds', 'many'], ['--json']])('refuses %s by its name', (...words) => {
    expect(() => readOptions(words, {})).toThrow(UsageError);
    expect(() => readOptions(words, {})).toThrow(words[0]);
  });
});
