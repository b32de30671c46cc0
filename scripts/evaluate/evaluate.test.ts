import { describe, expect, it } from 'vitest';
import { evaluateDates } from './dates';
import { evaluateReferences } from './references';

describe('evaluateDates', () => {
  it('prints each miss, the score of chrono-node and the score, in that order', () => {
    const file =
      '# a comment\n\nin Q3\t2025-02-04\tin\t2025-07-01\t2025-09-30\tno\r\nmedio 2025\t2024-11-12\tin\t2025-01-01\t2025-12-31\tyes\n';
    const lines = evaluateDates(file);
    expect(lines[0]).toContain('miss: medio 2025');
    expect(lines.at(-2)).toContain('chrono-node');
    expect(lines.at(-1)).toBe('dates: 1 of 2 right');
  });

  it('takes a refusal for an answer where the file expects no date', () => {
    expect(evaluateDates('31 april\t2025-02-04\tnone\n').at(-1)).toBe('dates: 1 of 1 right');
  });

  it('says which line is malformed', () => {
    expect(() => evaluateDates('in Q3\tsoon\tin\n')).toThrow('line 1');
  });
});

describe('evaluateReferences', () => {
  it('takes a missing or empty second column for "none"', () => {
    const file = 'op 29 september\nop 30 september\t\n36200-VII-72\tkst-36200-VII-72\n';
    expect(evaluateReferences(file)).toEqual(['references: 3 of 3 right']);
  });
});
