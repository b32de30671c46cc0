import { describe, expect, it } from 'vitest';
import { againstLimit, judged } from './figure';

const figure = { what: 'sorting', unit: 'ms', own: 30, peer: 'Array.sort', other: 20 } as const;

describe('judged', () => {
  it('meets a goal that the ratio keeps within', () => {
    expect(judged('list', { ...figure, goal: 1.5 })).toMatchObject({ ratio: 1.5, met: true });
    expect(judged('list', { ...figure, goal: 1.4 })).toMatchObject({ met: false });
  });

  it('passes no verdict without a goal', () => {
    expect(judged('list', figure)).not.toHaveProperty('met');
  });

  it('holds a time against a limit', () => {
    expect(judged('keys', againstLimit('painted', 60, 50))).toMatchObject({ met: false });
  });
});
