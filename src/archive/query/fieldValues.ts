import { readDossier } from '@/language/references/parseReference';
import { isOneTypoApart } from '@/language/words/typo';
import { foldedWords } from '@/language/words/words';
import { maskOf } from '../index/fields';
import { partsOfCode, withCodesJoined } from './codes';
import type { Piece } from './piece';
import type { Clause, Condition, QueryProblem } from './query';
import { yearsIn } from './years';

/** What a field with its value asks for. */
export type Asked =
  | { readonly clauses: readonly Clause[] }
  | { readonly condition: Condition }
  | { readonly problem: QueryProblem };

type Value = Pick<Piece, 'text' | 'isQuoted' | 'isExcluded'>;
type Reader = (value: Value, field: string) => Asked;

/**
 * The clauses that the words of a piece make: a phrase when they are quoted, each by itself when not. Several that are left
 * out together ("van der Plas", "AOW-leeftijd") are a phrase too: each by itself would leave out whatever has one of them.
 * A code among those ("F-35-programma") makes two phrases, as it is written with and without its hyphen.
 */
export function clausesOf({ text, isQuoted, isExcluded }: Value, fields: number): Clause[] {
  const phrase = (words: readonly string[]) => ({ type: 'phrase', words, fields }) as const;
  if (isQuoted) {
    const words = foldedWords(text);
    return words.length > 0 ? [phrase(words)] : [];
  }
  const single = foldedWords(withCodesJoined(text));
  if (isExcluded && single.length > 1) {
    const parted = single.flatMap((word) => partsOfCode(word) ?? [word]);
    return (parted.length > single.length ? [single, parted] : [single]).map(phrase);
  }
  return single.map((word) => ({ type: 'word', word, fields, isExact: false }));
}

function wordsIn(fields: number): Reader {
  return (value, field) => {
    const clauses = clausesOf(value, fields);
    return clauses.length > 0 ? { clauses } : { problem: { code: 'valueMissing', field } };
  };
}

function labelled(on: 'soort' | 'appreciation'): Reader {
  return ({ text, isQuoted }) => ({
    condition: { on, words: foldedWords(text), isWhole: isQuoted },
  });
}

/** "2023" is a calendar year, "2020-2023" are four, ">2023" all later ones; "2022-2023" and "2022/23" a parliamentary one. */
function readYear({ text }: Value, field: string): Asked {
  const condition = yearsIn(text);
  return condition ? { condition } : { problem: { code: 'yearExpected', field, value: text } };
}

/** A dossier by its number, else by the words of its title. */
function readDossierField(value: Value, field: string): Asked {
  const dossier = readDossier(value.text);
  if (!dossier) return wordsIn(maskOf(['title']))(value, field);
  const parts = ['kst', dossier.number, dossier.addition].filter(Boolean);
  return { condition: { on: 'dossier', referencePrefix: `${parts.join('-')}-` } };
}

function readFinished({ text }: Value, field: string): Asked {
  const answer = text.trim().toLowerCase();
  if (answer === 'ja') return { condition: { on: 'finished', isFinished: true } };
  if (answer === 'nee') return { condition: { on: 'finished', isFinished: false } };
  return { problem: { code: 'yesOrNoExpected', field, value: text } };
}

/** The fields that can be asked for, by the name that is typed before the colon. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['indiener', wordsIn(maskOf(['names']))],
  ['jaar', readYear],
  ['soort', labelled('soort')],
  ['dossier', readDossierField],
  ['appreciatie', labelled('appreciation')],
  ['afgedaan', readFinished],
]);

/** What a field and its value ask for. */
export function readField(field: string, value: Value): Asked {
  const reader = readers.get(field);
  if (!reader) return { problem: { code: 'unknownField', field } };
  return foldedWords(value.text).length > 0
    ? reader(value, field)
    : { problem: { code: 'valueMissing', field } };
}

/** The field that is meant by a name with one typo. */
export function fieldMeantBy(name: string): string | undefined {
  return [...readers.keys()].find((field) => isOneTypoApart(field, name));
}
