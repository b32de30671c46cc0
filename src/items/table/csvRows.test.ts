import { describe, expect, it } from 'vitest';
import { afterRecess, end2023 } from '@/testing/facts';
import { csvRows } from './csvRows';
import { deadlineColumns } from './deadlineColumns';
import type { DeadlineSummary, ViaSummary } from './deadlineSummary';

type Row = { readonly deadline: DeadlineSummary | undefined; readonly via?: ViaSummary };

const late = { code: 'certainlyLate', days: 292 } as const;
const shifted = {
  first: end2023,
  present: afterRecess,
  timeliness: late,
  heldTo: end2023,
  againstPresent: undefined,
  shifts: 2,
  slip: { min: 246, max: undefined },
};

/** The rows under their heads. */
function told(...rows: Row[]): Record<string, string>[] {
  const [heads = [], ...lines] = csvRows(deadlineColumns<Row>(false), rows);
  return lines.map((line) => Object.fromEntries(heads.map((head, at) => [head, line[at] ?? ''])));
}

describe('the terms of a list as a file', () => {
  it('are apart and in numbers, so that they can be sorted and counted there', () => {
    const [row] = told({ deadline: shifted });
    expect(row).toMatchObject({
      'Eerste termijn': 'eind 2023',
      'Eerste termijn, uiterlijk': '2023-12-31',
      'Huidige termijn': 'na het reces',
      'Huidige termijn, uiterlijk': '',
      'Te laat, minstens (dagen)': '292',
      'Te laat, hoogstens (dagen)': '292',
      Uitstel: '2',
      'Verschoven, minstens (dagen)': '246',
      'Verschoven, hoogstens (dagen)': '',
    });
  });

  it('say of what has no term of its own by which study it is told', () => {
    const via = { title: 'Digitale Balans', timeliness: late };
    const [row] = told({ deadline: undefined, via });
    expect(row).toMatchObject({
      Tijdigheid: 'geen eigen termijn; 292 dagen te laat via onderzoek ‘Digitale Balans’',
      'Te laat, minstens (dagen)': '292',
      'Eerste termijn': '',
      Uitstel: '',
    });
  });
});
