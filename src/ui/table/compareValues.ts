import type { SortValue } from './column';

const dutch = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** Ascending order of two values: numbers by size, texts as a Dutch dictionary has them, with "nr. 9" before "nr. 72". */
export function compareValues(a: SortValue, b: SortValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return dutch.compare(String(a ?? ''), String(b ?? ''));
}
