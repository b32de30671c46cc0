import type { Dossier } from '@/domain/dossier/dossier';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { referencesIn } from '@/items/references/references';
import { foldText } from '@/language/fold';
import { rootOf } from '@/language/words/root';
import type { PageKind } from '@/routing/paths';
import { type SearchEntry, searchedKinds } from './entries';
import { type Answer, answersTo, type Leniency, leniencies } from './likeness';
import { type SearchField, searchFields } from './places';
import { type SearchIndex, searchIndexOf } from './searchIndex';
import { askedWords } from './searchQuery';

/** An item that answers to a question. */
export type Hit = {
  readonly ref: SearchEntry['ref'];
  /** The question bears the number of this item. */
  readonly isReferenced: boolean;
};

/** What answers to a question, the best first. */
export type Found = {
  readonly hits: readonly Hit[];
  /** How far the words were allowed to differ. */
  readonly leniency: Leniency;
  /** The words asked for. */
  readonly asked: readonly string[];
  /** The words of the dossier that answer to them. */
  readonly matched: ReadonlySet<string>;
};

/** How much a word says by where it stands. */
const weights: { readonly [Field in SearchField]: number } = {
  references: 6,
  title: 4,
  otherNames: 3.5,
  names: 4,
  institutes: 1,
  kinds: 2,
  parts: 1.5,
  text: 1,
  dates: 0.8,
  related: 0.5,
};

/**
 * What makes an item go before others: it is of a kind that the question names; its title has the words in a row, or
 * has little besides them. A document goes after what it is a source of.
 */
const preference = { kind: 4, inTitle: 1.5, titleShare: 0.5, document: 0.8 };

/** What the places of a word count besides the most telling one. */
const furtherPlaces = 0.2;

/** The weight of a word for each set of fields in which it may stand, worked out once. */
const weightOfFields = Float64Array.from({ length: 1 << searchFields.length }, (_, bits) =>
  weightOf(searchFields.filter((_field, at) => bits & (1 << at)).map((field) => weights[field])),
);

function weightOf(found: readonly number[]): number {
  const most = Math.max(0, ...found);
  const all = found.reduce((sum, weight) => sum + weight, 0);
  return most + furtherPlaces * (all - most);
}

function kindsAsked(asked: readonly string[]): ReadonlySet<PageKind> {
  const roots = new Set(asked.map(rootOf));
  const named = searchedKinds.filter((kind) => roots.has(rootOf(kindLabels[kind].one)));
  return new Set(roots.has(rootOf(kindLabels.request.one)) ? [...named, 'motion'] : named);
}

/** For each entry how well it answers to one word; 0 is not at all. Words that few entries have say more. */
function scoresOf(answers: readonly Answer[], count: number): Float64Array {
  const scores = new Float64Array(count);
  let having = 0;
  for (const { term, share } of answers) {
    for (const [at, entry] of term.entries.entries()) {
      const score = share * (weightOfFields[term.fields[at] ?? 0] ?? 0);
      const before = scores[entry] ?? 0;
      if (before === 0) having += 1;
      if (score > before) scores[entry] = score;
    }
  }
  const rarity = Math.log(1 + count / Math.max(1, having));
  return scores.map((score) => score * rarity);
}

/** Which part of a folded title consists of the words asked for, from 0 to 1. */
function shareOf(title: string, asked: readonly string[]): number {
  const there = asked.filter((word) => title.includes(word)).join('').length;
  return Math.min(1, there / Math.max(1, title.length));
}

type Ranked = { readonly entry: SearchEntry; readonly score: number };

/** The entries of the kinds that have all words, the best first; equals in the order of the index. */
function rank(
  { entries, titles }: SearchIndex,
  answers: readonly (readonly Answer[])[],
  {
    asked,
    kinds,
    question,
  }: { asked: readonly string[]; kinds: ReadonlySet<PageKind>; question: string },
): Ranked[] {
  const perWord = answers.map((found) => scoresOf(found, entries.length));
  const preferred = kindsAsked(asked);
  const phrase = foldText(question);
  return entries
    .flatMap((entry, at): Ranked[] => {
      if (!kinds.has(entry.ref.kind) || perWord.some((scores) => !scores[at])) return [];
      const sum = perWord.reduce((total, scores) => total + (scores[at] ?? 0), 0);
      const title = titles[at] ?? '';
      const factors = [
        preferred.has(entry.ref.kind) ? preference.kind : 1,
        entry.ref.kind === 'document' ? preference.document : 1,
        title.includes(phrase) ? preference.inTitle : 1,
        1 + preference.titleShare * shareOf(title, asked),
      ];
      return [{ entry, score: factors.reduce((score, factor) => score * factor, sum) }];
    })
    .toSorted((a, b) => b.score - a.score);
}

function referencedEntries(index: SearchIndex, question: string): SearchEntry[] {
  const references = new Set<string>(referencesIn(question).map(({ id }) => id));
  if (references.size === 0) return [];
  return index.entries.filter((entry) => entry.references.some((it) => references.has(it)));
}

/** Every kind that is found. */
export const allKinds: ReadonlySet<PageKind> = new Set(searchedKinds);

/**
 * The items that have all words of a question, the best first: words in full or as begun, in any of their Dutch forms,
 * without regard to case and accents. When nothing has them all, one typo in each longer word is allowed for; and when a
 * word is not known even so, a part of it. An item whose own number the question bears, however written, comes first.
 */
export function searchDossier(
  dossier: Dossier,
  question: string,
  kinds: ReadonlySet<PageKind> = allKinds,
): Found {
  const index = searchIndexOf(dossier);
  const asked = askedWords(question);
  const nothing = { hits: [], leniency: 'words', asked, matched: new Set<string>() } as const;
  if (asked.length === 0) return nothing;
  const referenced = referencedEntries(index, question).filter(({ ref }) => kinds.has(ref.kind));
  for (const leniency of leniencies) {
    const answers = asked.map((word) => answersTo(index, word, leniency));
    const ranked = rank(index, answers, { asked, kinds, question });
    if (ranked.length === 0 && referenced.length === 0) continue;
    const rest = ranked.map(({ entry }) => entry).filter((entry) => !referenced.includes(entry));
    return {
      hits: [
        ...referenced.map(({ ref }) => ({ ref, isReferenced: true })),
        ...rest.map(({ ref }) => ({ ref, isReferenced: false })),
      ],
      leniency,
      asked,
      matched: new Set(answers.flat().map(({ term }) => term.word)),
    };
  }
  return nothing;
}
