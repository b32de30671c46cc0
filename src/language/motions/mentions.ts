import { foldText } from '../fold';

type Word = { readonly folded: string; readonly canName: boolean };

const word = /[\p{L}\p{M}\d]+/gu;
/** "Groot", "IJsselstein"; neither "groot" nor an abbreviation in capitals ("BOS"). */
const capitalised = /^\p{Lu}.*\p{Ll}/u;
/** What stands before the first word of a sentence, a quotation or a title, where any word has a capital. */
const opening = /[.:;?!"]|\s['-]/;
/** A longer name or a word in two parts goes on: "Groot-Brittannië". */
const goesOn = /^-\p{L}/u;

function wordsOf(text: string): readonly Word[] {
  let end = 0;
  return [...text.matchAll(word)].map((match) => {
    const [written] = match;
    const before = text.slice(end, match.index);
    const isFirst = end === 0 || opening.test(before);
    end = match.index + written.length;
    const canName = !isFirst && capitalised.test(written) && !goesOn.test(text.slice(end));
    return { folded: foldText(written), canName };
  });
}

/**
 * Tells whether `text` (straightened, its case kept) mentions a member, by a folded name of one. Many family names are
 * words as well ("groot", "bos", "kant"), so the family name must have a capital, and not as the first word of a
 * sentence only; the particles before it are written either way ("de Groot", "De Groot").
 */
export function readMentions(text: string): (name: string) => boolean {
  const words = wordsOf(text);
  return function mentions(name) {
    const parts = name.match(word) ?? [];
    return words.some(
      (last, at) =>
        last.canName &&
        parts.length > 0 &&
        parts.every((part, place) => words[at - parts.length + 1 + place]?.folded === part),
    );
  };
}
