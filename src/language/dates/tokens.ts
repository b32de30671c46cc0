import { foldText } from '../fold';

/** A word, a number or a sign, and whether it stood against the one before it. */
export type Token = {
  readonly text: string;
  readonly glued: boolean;
};

const abbreviations: readonly (readonly [RegExp, string])[] = [
  // "gepland voor Q2" sets the moment itself; it is no deadline before it.
  [/\b(?:in)?(gepland|voorzien|geagendeerd|beoogd) voor (?!het eind|eind)/g, '$1 in '],
  [/\bt\/m\b|\bt\.?e\.?m\.(?=\s)/g, 'tot en met'],
  [/\bm\.?i\.?v\.(?=\s)|\bmiv\b/g, 'met ingang van'],
  [/\bz\.?s\.?m\b\.?/g, 'zo snel mogelijk'],
  [/\bt\.?z\.?t\b\.?/g, 'te zijner tijd'],
  [/\bn\.?[nt]\.?b\b\.?/g, 'nader te bepalen'],
  [/\bp\.?m\.(?=$|\s)/g, 'nader te bepalen'],
  [/\bj\.?l\.(?=$|\W)|\bjl\b/g, 'jongstleden'],
  [/\ba\.?s\.(?=$|\W)/g, 'aanstaande'],
  [/\be\.?v\.(?=$|\W)/g, 'en verder'],
  [/\b(?:d\.?d\.|dd\.?)(?=\s)/g, ' '],
  [/\b(?:ca?|plm)\.(?=\s)|±|\+\/-/g, 'circa '],
  [/(?<!academische? |parlementaire? )\b(?:het )?(?:jaar|de jaren|jaren) (?=\d{4}\b)/g, ''],
  [/\b(zomer|kerst|mei|herfst|voorjaars?|paas)[- ]?reces\b/g, '$1reces'],
  [/\bvoorjaarreces\b/g, 'voorjaarsreces'],
  [/\bbegin?n?ing\b/g, 'begin'],
  [/\bjaareinde\b/g, 'einde jaar'],
  // "drie (3) maanden" says the same twice.
  [/\b([a-z]+) \(\d{1,3}\) (?=dag|week|weken|maand|werkdag|jaar)/g, '$1 '],
  [/\bz(?:ijn|'n|n) (laatst|vroegst)\b/g, 'zijn $1'],
  [/\bkrokusreces\b/g, 'voorjaarsreces'],
  [/\b(\d)[.,]5 (?=jaar|maand|week|kwartaal)/g, '$1 en een half '],
  [/\b(een|twee|drie|vier|vijf|zes)en(?:een)?half\b/g, '$1 en een half'],
  [/,?\s*\b(?:om )?\d{1,2}[.:]\d{2} uur\b/g, ' '],
];

// An expression of time is short; reading is recursive, so pages of text are cut off.
const longestExpression = 500;

/** The text as the reader of dates sees it: folded, abbreviations written out, brackets and quotes gone. */
function normaliseWords(words: string): string {
  let text = foldText(words.slice(0, longestExpression));
  for (const [pattern, replacement] of abbreviations) text = text.replace(pattern, replacement);
  return text
    .replace(/[()[\]{}"]/g, ' ')
    .replace(/[.;:!?,]+\s*$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words, numbers and single signs of a text, folded, with abbreviations written out. Only its first 500 characters. */
export function tokenise(words: string): readonly Token[] {
  const text = normaliseWords(words);
  return [...text.matchAll(/\d+|\p{L}+|[^\s]/gu)].map((match) => ({
    text: match[0],
    glued: match.index > 0 && text[match.index - 1] !== ' ',
  }));
}

/** A place in a row of tokens. Readers move it forward when they recognise something and put it back when not. */
export class Cursor {
  at = 0;

  constructor(readonly tokens: readonly Token[]) {}

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  /** The text of the token `ahead` places on, or an empty string past the end. */
  peek(ahead = 0): string {
    return this.tokens[this.at + ahead]?.text ?? '';
  }

  /** Whether the token `ahead` places on stands against the one before it. */
  glued(ahead = 0): boolean {
    return this.tokens[this.at + ahead]?.glued ?? false;
  }

  /** Moves past the first of these phrases (words parted by one blank) that comes next; returns it. */
  take<Phrase extends string>(phrases: readonly Phrase[]): Phrase | undefined {
    const next = this.peek();
    for (const phrase of phrases) {
      // Nearly all phrases fail at their first letter; only the others are worth splitting.
      if (next === '' || !phrase.startsWith(next)) continue;
      const parts = phrase.split(' ');
      if (parts.every((part, index) => this.peek(index) === part)) {
        this.at += parts.length;
        return phrase;
      }
    }
    return undefined;
  }

  /** Moves past a number of at most `digits` digits and returns it. */
  takeNumber(digits: number): number | undefined {
    const text = this.peek();
    if (text.length > digits || !/^\d+$/.test(text)) return undefined;
    this.at += 1;
    return Number(text);
  }

  /** Runs a reader and puts the cursor back when it recognises nothing. */
  attempt<Found>(read: () => Found | undefined): Found | undefined {
    const start = this.at;
    const found = read();
    if (found === undefined) this.at = start;
    return found;
  }

  /** The first reader that recognises something. */
  firstOf<Found>(readers: readonly (() => Found | undefined)[]): Found | undefined {
    for (const read of readers) {
      const found = this.attempt(read);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
