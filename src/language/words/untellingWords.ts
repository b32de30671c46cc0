import { isFunctionWord } from './functionWords';

/** What only ties the words of a subject together, besides the words that stand in every text: "met betrekking tot". */
const ties =
  'aangaande af alsmede alsook betreffende betrekking daarbij daarvan dezen dus ervan eveneens hierbij hierop hiervan inzake jegens ' +
  'middels mits naast omtrent onder opdat qua reeds rond rondom sinds tegen tenzij terwijl tijdens vanaf vanuit volgens waaraan ' +
  'waarbij waarin waarmee waarop waarvan wanneer welke worden wordt zoals zodat';
/** These stand in every text, but in a subject they say what is asked: "meer wijkverpleging", "geen kernenergie". */
const asking = 'drie elk geen meer niet twee veel wel zeer zonder';

const tyingWords: ReadonlySet<string> = new Set(ties.split(' '));
const askingWords: ReadonlySet<string> = new Set(asking.split(' '));

/** Whether a folded word says nothing of what a subject is about, so that two that both have it are no more alike. */
export function isUntelling(word: string): boolean {
  return tyingWords.has(word) || (isFunctionWord(word) && !askingWords.has(word));
}
