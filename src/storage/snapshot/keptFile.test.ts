import { describe, expect, it } from 'vitest';
import { makeKeptFile } from '@/testing/safekeeping';
import { keptFileName, parseKeptFile } from './keptFile';

describe('the name of a file', () => {
  it.each([
    makeKeptFile(),
    makeKeptFile({ kind: 'intent', entries: 0, last: undefined }),
    makeKeptFile({ number: 123_456, version: 3.1 }),
  ])('tells all that the file tells', (file) => {
    const name = keptFileName(file);
    expect(parseKeptFile(name)).toEqual(file);
    expect(name).not.toMatch(/[:/\\]/u);
  });

  it.each(['', 'notities.txt', `${keptFileName(makeKeptFile())}.crswap`, '1_2_3.snapshot'])(
    'is not read into what is none of ours: %j',
    (name) => {
      expect(parseKeptFile(name)).toBeUndefined();
    },
  );
});
