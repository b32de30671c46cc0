import type { SearchResult } from 'minisearch';
import type { Dossier } from '@/domain/dossier/dossier';
import type { MotionRequest } from '@/domain/motion/request';
import { kindLabels } from '@/i18n/nl/kinds';
import { referencesIn } from '@/items/references/references';
import type { PageKind } from '@/routing/paths';
import { requestText, type SearchEntry, searchedKinds } from './entries';
import { markText, type Segment } from './marks';
import { foldedWords, type SearchIndex, searchIndexOf } from './searchIndex';
import { askedWords, queryOf } from './searchQuery';
import { stemTerm } from './words';

/** An item that answers to a question. */
export type Hit = {
  readonly ref: SearchEntry['ref'];
  /** Its title, with what was found marked. */
  readonly title: readonly Segment[];
  /** The request of the motion in which the words were found, when that says more than its title. */
  readonly request: MotionRequest | undefined;
  /** The question bears the number of this item. */
  readonly isReferenced: boolean;
};

/** How much an item of a kind that the question names goes before others. */
const kindPreference = 4;

function kindsAsked(asked: readonly string[]): ReadonlySet<PageKind> {
  const stems = new Set(asked.map(stemTerm));
  const named = searchedKinds.filter((kind) => stems.has(stemTerm(kindLabels[kind].one)));
  return new Set(stems.has(stemTerm(kindLabels.request.one)) ? [...named, 'motion'] : named);
}

type Match = { readonly entry: SearchEntry; readonly terms: readonly string[] };

function matchesOf(index: SearchIndex, asked: readonly string[], withTypos: boolean): Match[] {
  const kinds = kindsAsked(asked);
  const results: SearchResult[] = index.engine.search(queryOf(index, asked, withTypos), {
    boostDocument: (id: number) => {
      const kind = index.entries[id]?.ref.kind;
      return kind && kinds.has(kind) ? kindPreference : 1;
    },
  });
  return results.flatMap(({ id, terms }: { id: number; terms: string[] }) => {
    const entry = index.entries[id];
    return entry ? [{ entry, terms }] : [];
  });
}

/** The request with the most of the words that the motion's own title does not have. */
function requestOf(dossier: Dossier, { entry, terms }: Match): MotionRequest | undefined {
  if (entry.ref.kind !== 'motion') return undefined;
  const own = new Set([entry.title, entry.names, entry.kinds].flatMap(foldedWords));
  const sought = terms.filter((term) => !term.startsWith('~') && !own.has(term));
  const counted = dossier.about('request', entry.ref).map((request) => {
    const words = new Set(foldedWords(requestText(dossier, request)));
    return { request, count: sought.filter((term) => words.has(term)).length };
  });
  const best = counted.toSorted((a, b) => b.count - a.count)[0];
  return best && best.count > 0 ? best.request : undefined;
}

function referencedEntries(index: SearchIndex, question: string): SearchEntry[] {
  const references = new Set<string>(referencesIn(question).map(({ id }) => id));
  if (references.size === 0) return [];
  return index.entries.filter((entry) =>
    entry.references.split(' ').some((reference) => references.has(reference)),
  );
}

/**
 * The items that have all words of a question, the best first: words in full or as begun, in any of their Dutch forms,
 * without regard to case and accents. When nothing has them all, one typo in each longer word is allowed for.
 * An item whose own number the question bears, however written, comes before all others.
 */
export function searchDossier(dossier: Dossier, question: string): Hit[] {
  const index = searchIndexOf(dossier);
  const asked = askedWords(question);
  const referenced = referencedEntries(index, question);
  if (asked.length === 0) return [];
  const strict = matchesOf(index, asked, false);
  const matches =
    strict.length > 0 || referenced.length > 0 ? strict : matchesOf(index, asked, true);
  const first = referenced.map((entry) => ({ entry, terms: [] }));
  const rest = matches.filter(({ entry }) => !referenced.includes(entry));
  return [...first, ...rest].map((match, place) => ({
    ref: match.entry.ref,
    // Of what was found by its number, not its words, there is nothing to mark.
    title: markText(match.entry.title, {
      asked: place < first.length ? [] : asked,
      matched: new Set(match.terms),
    }),
    request: requestOf(dossier, match),
    isReferenced: place < first.length,
  }));
}
