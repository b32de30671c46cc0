import type { Reading } from './reading';

/** How a clause stands to the moment that it names. */
export type Relation = 'in' | 'around' | 'before' | 'atLatest' | 'after' | 'from' | 'since';

const prepositions: readonly (readonly [Relation, readonly string[]])[] = [
  [
    'atLatest',
    [
      'voor of uiterlijk op',
      'voor of op',
      'op of voor',
      'uiterlijk voor of op',
      'op uiterlijk',
      'uiterlijk aan',
      'uiterlijk per',
      'uiterlijk op',
      'uiterlijk in',
      'uiterlijk tijdens',
      'uiterlijk bij',
      'uiterlijk met',
      'uiterlijk rond',
      'uiterlijk tot en met',
      'in uiterlijk',
      'ten laatste op',
      'ten laatste in',
      'ten laatste',
      'niet later dan',
      'tot en met',
      'tot uiterlijk',
      'op zijn laatst in',
      'op zijn laatst op',
      'op zijn laatst',
      'het laatst',
      'tot en met uiterlijk',
      'binnen',
    ],
  ],
  [
    'from',
    [
      'niet voor',
      'niet eerder dan in',
      'niet eerder dan',
      'op zijn vroegst in',
      'op zijn vroegst op',
      'op zijn vroegst',
      'op zijn vroegst vanaf',
      'ten vroegste',
      'vroegst',
      'vroegstens',
    ],
  ],
  [
    'before',
    ['uiterlijk voor', 'voorafgaand aan', 'voor', 'tot aan', 'tot', 'alvorens', 'eerder dan'],
  ],
  ['after', ['uiterlijk na', 'pas na', 'na', 'later dan']],
  ['from', ['pas vanaf', 'vanaf', 'per', 'met ingang van', 'ingaande per', 'ingaande']],
  ['since', ['sinds', 'sedert']],
  ['atLatest', ['uiterlijk']],
  [
    'around',
    [
      'rond',
      'rondom',
      'omstreeks',
      'circa',
      'ongeveer in',
      'ongeveer',
      'plusminus',
      'tegen',
      'richting',
      'in of rond',
      'op of rond',
      'net voor of na',
    ],
  ],
  [
    'in',
    [
      'in de periode van',
      'in de periode',
      'de periode',
      'periode',
      'pas in',
      'pas op',
      'ergens in',
      'ten tijde van',
      'in',
      'op',
      'tijdens',
      'gedurende',
      'bij de start van',
      'bij',
      'met',
      'aan',
      'van',
      'over',
      'om',
    ],
  ],
];

export const nearness = [
  'kort',
  'vlak',
  'net',
  'direct',
  'meteen',
  'ruim',
  'ruimschoots',
  'snel',
  'onmiddellijk',
  'gelijk',
] as const;
export const startOf = [
  'de start van',
  'de aanvang van',
  'aanvang van',
  'aanvang',
  'het begin van',
  'ingang van',
  'de ingang van',
  'start',
] as const;
export const endOf = [
  'het einde van',
  'het eind van',
  'einde van',
  'eind van',
  'eind',
  'einde',
  'afloop van',
  'de afloop van',
  'ommekomst van',
  'het verstrijken van',
  'het aflopen van',
] as const;

/** The relation that the next words name, longest wording first. */
export function takeRelation({ cursor }: Reading): Relation | undefined {
  for (const [relation, words] of prepositions) if (cursor.take(words)) return relation;
  return undefined;
}
