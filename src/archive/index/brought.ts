/** Between which imports a record came to be as it is: the number of the first that brought it, and of the last that changed it. */
export type Brought = { readonly first: number; readonly last: number };

/** So many imports a column can tell apart: some hundred a day for thirty years. */
const numbers = 2 ** 20;
/** How far apart the two are told at most; who looked between them longer ago than that hears that it was changed too. */
const mostApart = 2 ** 12 - 1;

/** How the column of imports has it: the last, and above it how far the first lies back. */
export function broughtNumber({ first, last }: Brought): number {
  return Math.min(Math.max(last - first, 0), mostApart) * numbers + (last % numbers);
}

/** The last import that brought or changed a record, of its number in the column of imports. */
export function lastImport(number: number): number {
  return number % numbers;
}

/** The first import that brought a record, of its number in the column of imports. */
export function firstImport(number: number): number {
  return lastImport(number) - Math.floor(number / numbers);
}
