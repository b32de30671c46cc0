import { describe, expect, it } from 'vitest';
import type { SheetRow } from '../sheet/sheet';
import { fittedColumns } from './widths';

const columns = [
  { key: 'part', title: 'Onderdeel', share: 4 },
  { key: 'state', title: 'Stand', share: 2 },
  { key: 'evidence', title: 'Onderbouwing', share: 9 },
] as const;

function shares(...rows: [part: string, evidence: string, state?: string][]): number[] {
  const asRows: SheetRow[] = rows.map(([part, evidence, state = 'Open']) => ({
    key: part,
    cells: [[[part]], [[state]], [[evidence]]],
  }));
  return fittedColumns(columns, asRows).map(({ share }) => share);
}

describe('the widths of the columns of a card', () => {
  it('go to long requests, where next to nothing covers them', () => {
    const [part = 0, state, evidence = 0] = shares(['verzoek '.repeat(12), 'geen']);
    expect(part).toBeGreaterThanOrEqual(evidence);
    expect(state).toBe(2);
  });

  it('go to long sources, where requests are short', () => {
    const [part = 0, , evidence = 0] = shares(['Advies vragen', 'onderzoek '.repeat(20)]);
    expect(evidence).toBeGreaterThan(2 * part);
  });

  it('let a state stand on one line, in the same whole width', () => {
    const all = shares(['Advies vragen', 'geen', 'Open – aangekondigd']);
    expect(all[1]).toBeGreaterThan(2.5);
    expect(all.reduce((sum, share) => sum + share, 0)).toBeCloseTo(15);
    const [, longest] = shares(['Advies vragen', 'geen', 'Open '.repeat(20)]);
    expect(longest).toBeLessThan(3.5);
  });

  it('stay about as they are where everything fits', () => {
    const [part = 0] = shares(['Advies vragen', 'geen']);
    expect(Math.abs(part - 4)).toBeLessThan(0.5);
  });
});
