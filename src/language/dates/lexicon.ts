/** Month names and their abbreviations as Dutch officials write them (folded), to 1–12. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    ['januari', 'jan', 'januarie'],
    ['februari', 'feb', 'febr'],
    ['maart', 'mrt', 'mar', 'mrt'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['augustus', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Weekday names to ISO numbers: Monday is 1, Sunday 7. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  [
    ['maandag', 'ma'],
    ['dinsdag', 'di'],
    ['woensdag', 'wo'],
    ['donderdag', 'do'],
    ['vrijdag', 'vr'],
    ['zaterdag', 'za'],
    ['zondag', 'zo'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Counting words, to their number. */
export const counts: ReadonlyMap<string, number> = new Map(
  (
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien ' +
    'zestien zeventien achttien negentien twintig eenentwintig tweeentwintig drieentwintig vierentwintig'
  )
    .split(' ')
    .map((name, index) => [name, index + 1] as const)
    .concat(
      'dertig veertig vijftig zestig zeventig tachtig negentig honderd'
        .split(' ')
        .map((name, index) => [name, (index + 3) * 10] as const),
    ),
);

/** Ordinal words, to their number; `laatste` counts from the end. */
export const ordinals: ReadonlyMap<string, number | 'last'> = new Map<string, number | 'last'>([
  ['eerste', 1],
  ['tweede', 2],
  ['derde', 3],
  ['vierde', 4],
  ['vijfde', 5],
  ['zesde', 6],
  ['zevende', 7],
  ['achtste', 8],
  ['laatste', 'last'],
]);

const romans: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

/** The Roman numeral of a quarter (i–iv, or iiie), or `undefined`. */
export function romanQuarter(word: string): number | undefined {
  return romans.get(word.replace(/e$/, ''));
}
