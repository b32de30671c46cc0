import { straightenText } from '../fold';
import { findReferences } from './findReferences';
import { parseReference } from './parseReference';
import type { Reference } from './reference';

/** So many words the longest way of writing one reference has. */
const mostWords = 8;
const beginning = /^\(?(?:\d{2}|kst|nrs?\b|nummer)/i;

/** The reference that some words from a place on are, the most that there can be, and how many these are. */
function longestAt(words: readonly string[], from: number) {
  for (let count = Math.min(mostWords, words.length - from); count > 0; count -= 1) {
    const reference = parseReference(words.slice(from, from + count).join(' '));
    // Letters may as well be the word that comes next: "35526 de jeugdzorg".
    if (reference?.kind === 'kamerstuk' && /\d/.test(reference.number)) return { reference, count };
  }
  return undefined;
}

/** Kamerstukken that stand among other words as they would be typed alone. */
function typedAmong(words: readonly string[]): Reference[] {
  const found: Reference[] = [];
  for (let at = 0; at < words.length; ) {
    const longest = beginning.test(words[at] ?? '') ? longestAt(words, at) : undefined;
    if (longest) found.push(longest.reference);
    at += longest?.count ?? 1;
  }
  return found;
}

/**
 * The references among the words of a question: those that a text would name in the same words, else what would be one if
 * it stood alone ("36200 VII 72 verduurzaming"), which in a text could be anything.
 */
export function referencesBesideWords(question: string): readonly Reference[] {
  const found = findReferences(question);
  return found.length > 0 ? found : typedAmong(straightenText(question).split(' '));
}

/** The references in what someone typed in a search box, quoted or not: the whole of it, else those among its words. */
export function typedReferences(question: string): readonly Reference[] {
  const text = straightenText(question).replaceAll('"', '');
  const whole = parseReference(text);
  return whole ? [whole] : referencesBesideWords(text);
}
