import { describe, expect, it } from 'vitest';
import type { SheetRow } from '../sheet/sheet';
import { fittedColumns } from './widths';

const columns = [
  { key: 'part', title: 'Onderdeel', share: 4 },
  { key: 'state', title: 'Stand', share: 2 },
  { key: 'evidence', title: 'Onderbouwing', share: 9 },
] as const;

function shares(...rows: [string, string][]): number[] {
  const asRows: SheetRow[] = rows.map(([part, evidence]) => ({
    key: part,
    cells: [[[part]], [['Open']], [[evidence]]],
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

  it('stay about as they are where everything fits', () => {
    const [part = 0] = shares(['Advies vragen', 'geen']);
    expect(Math.abs(part - 4)).toBeLessThan(0.5);
  });
});
