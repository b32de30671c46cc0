import type { Dossier } from '@/domain/dossier/dossier';
import type { Item } from '@/domain/dossier/records';
import type { MotionRequest } from '@/domain/motion/request';
import { foldedWords } from '@/language/words/words';
import { excerpt } from './excerpt';
import { markText, type Segment } from './marks';
import { type Place, placesOf } from './places';
import type { Found, Hit } from './searchDossier';

/** Why an item was found, for a reader who sees it in a list. */
export type Explanation = {
  /** Its title, with what was found marked. */
  readonly title: readonly Segment[];
  /** The text in which words stand that the title does not have; `undefined` when the title has them all. */
  readonly place: FoundPlace | undefined;
  /** The request of the motion that the words lead to. */
  readonly request: MotionRequest | undefined;
};

export type FoundPlace = {
  /** The field of a record. */
  readonly name: string;
  /** The part of the text around the words, marked. */
  readonly segments: readonly Segment[];
};

/** The words asked for that a text answers to. */
function askedIn(text: string, { asked, matched }: Found): Set<string> {
  const marks = foldedWords(text).filter((word) => matched.has(word));
  // With a typo or another form the words that answer can't be told apart; then each counts for itself.
  return new Set(marks.map((mark) => asked.find((word) => mark.includes(word)) ?? mark));
}

/** Finds where in an item the words of a question stand. */
export function explainHit(dossier: Dossier, item: Item, hit: Hit, found: Found): Explanation {
  if (hit.isReferenced) {
    const title = markText(item.title, { asked: [], matched: new Set() });
    return { title, place: undefined, request: undefined };
  }
  const title = markText(item.title, found);
  const places = placesOf(dossier, item);
  // What needs no telling: what stands in the title, or says only of what kind it is.
  const shown = places.filter(({ field, name }) => field === 'title' || name === undefined);
  const known = new Set(shown.flatMap(({ text }) => Array.from(askedIn(text, found))));
  const counted = places
    .filter(({ field, name }) => field !== 'title' && name !== undefined)
    .map((place) => ({
      place,
      count: [...askedIn(place.text, found)].filter((word) => !known.has(word)).length,
    }));
  const best = counted.toSorted((a, b) => b.count - a.count)[0];
  if (!best || best.count === 0) return { title, place: undefined, request: undefined };
  return { title, place: placeOf(best.place, found), request: best.place.request };
}

function placeOf({ name, text }: Place, found: Found): FoundPlace | undefined {
  return name === undefined ? undefined : { name, segments: excerpt(markText(text, found)) };
}
