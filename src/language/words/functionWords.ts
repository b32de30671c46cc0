import { stemOf } from './stem';

/** Words that stand in every text, folded; "met" and "het" say nothing of what it is about. */
const words = [
  ...[
    'aan',
    'achter',
    'al',
    'als',
    'bij',
    'binnen',
    'buiten',
    'daar',
    'dan',
    'dat',
    'de',
    'deze',
    'die',
    'dit',
    'door',
  ],
  ...[
    'drie',
    'een',
    'elk',
    'en',
    'er',
    'geen',
    'haar',
    'had',
    'heb',
    'hem',
    'hen',
    'het',
    'hier',
    'hij',
    'hoe',
    'hun',
  ],
  ...[
    'ik',
    'in',
    'is',
    'maar',
    'meer',
    'met',
    'mij',
    'na',
    'naar',
    'niet',
    'nog',
    'nu',
    'of',
    'om',
    'ook',
    'op',
    'over',
  ],
  ...[
    'per',
    'te',
    'ten',
    'ter',
    'toch',
    'toe',
    'tot',
    'tussen',
    'twee',
    'uit',
    'van',
    'veel',
    'via',
    'voor',
    'waar',
  ],
  ...['wat', 'wel', 'wie', 'wij', 'zeer', 'zich', 'zij', 'zijn', 'zo', 'zonder'],
] as const;

const functionWords: ReadonlySet<string> = new Set(words);
const stems: ReadonlySet<string> = new Set(words.map(stemOf));

/** Whether a folded word is one that stands in every text. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word);
}

/** Whether this is what is left of such a word. */
export function isStemOfFunctionWord(stem: string): boolean {
  return stems.has(stem);
}
