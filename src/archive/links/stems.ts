import { isFunctionWord } from '@/language/words/functionWords';
import { stemOf } from '@/language/words/stem';
import { foldedWords, wordsOf } from '@/language/words/words';

/** "Verduurzaming" and "digitalisering": what it is made, between the ends that make a doing of it. */
const doing = /^ver(?<made>.{4,})ing$|^(?<base>.{4,})iser(?:ing)?$/;

/** The stem by which words are linked: what a letter calls "duurzame digitalisering" may be "verduurzaming in het digitale domein" in the motion. */
function linkingStem(word: string): string {
  const stem = stemOf(word);
  const { made, base } = doing.exec(stem)?.groups ?? {};
  const core = made ?? base;
  return core === undefined ? stem : stemOf(core);
}

/** Words of subjects that only tie others together: "met betrekking tot", "inzake", "naar aanleiding waarvan". */
const ties: ReadonlySet<string> = new Set(
  (
    'aangaande af alsmede alsook betreffende betrekking daarbij daarvan dezen dus ervan eveneens hierbij hierop hiervan inzake jegens ' +
    'middels mits naast omtrent onder opdat qua reeds rond rondom sinds tegen tenzij terwijl tijdens vanaf vanuit volgens waaraan ' +
    'waarbij waarin waarmee waarop waarvan wanneer welke worden wordt zoals zodat'
  ).split(' '),
);

/** Words that stand in every text, but in a subject say what is asked: "meer", "geen". */
const telling: ReadonlySet<string> = new Set(
  'drie elk geen meer niet twee veel wel zeer zonder'.split(' '),
);

/** Whether it says nothing that two subjects both have this folded word. */
function saysNothing(word: string): boolean {
  return ties.has(word) || (isFunctionWord(word) && !telling.has(word));
}

/** The different stems of a text in the order in which they first occur, without function words. */
export function stemsOf(text: string): string[] {
  const words = foldedWords(text).filter((word) => !saysNothing(word));
  return [...new Set(words.map(linkingStem))];
}

/** The words of a text as they are written, each with its stem; none twice, no function words. */
export function wordsWithStems(text: string): { readonly word: string; readonly stem: string }[] {
  const found = new Map<string, string>();
  for (const { folded, start, end } of wordsOf(text)) {
    if (!saysNothing(folded)) found.set(text.slice(start, end), linkingStem(folded));
  }
  return [...found].map(([word, stem]) => ({ word, stem }));
}
