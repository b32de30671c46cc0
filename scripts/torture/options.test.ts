import { describe, expect, it } from 'vitest';
import { readOptions } from './options';

describe('the options of a run', () => {
  it('leave everything to the rows when nothing is said', () => {
    expect(readOptions([])).toEqual({
      json: undefined,
      only: [],
      seed: 1,
      short: false,
      times: undefined,
    });
  });

  it('name rows, and how often', () => {
    expect(readOptions(['--only', 'fuzz,kills', '--times', '7', '--short'])).toMatchObject({
      only: ['fuzz', 'kills'],
      times: 7,
      short: true,
    });
  });

  it('are none when only the usage is asked for', () => {
    expect(readOptions(['--help'])).toBeUndefined();
  });

  it('refuse what is no number, and what they do not know', () => {
    expect(() => readOptions(['--times', 'often'])).toThrow('--times');
    expect(() => readOptions(['--loud'])).toThrow('--loud');
  });
});
