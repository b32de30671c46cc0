import { isFunctionWord, isStemOfFunctionWord } from './functionWords';
import { asStem, stemOf } from './stem';
import { regularVerbOf, strongVerbOf } from './verbForms';

/** What is called after what is done and has come to mean something else, and words that only look like it. */
const ownIng =
  /(?:^|[a-z])(?:regering|^mindering|vereniging|instelling|belasting|omgeving|afdeling|voorziening|inrichting|beschikking|voorstelling|woning|koning|leerling|stichting|zitting|richting|vergadering|bevolking|opening|mening|rekening|verordening|aanleiding|(?<!op|be|ge)leiding|houding|zending|(?<!be)handeling|inspanning|uitzending|gedraging|onderneming|betrekking)$/;
/** Before the ending what is done, not a ring or a thing. */
const doing =
  /^(?:(?:ver|be|ont|her|er|aan|af|bij|in|mee|na|om|onder|op|over|samen|tegen|terug|toe|uit|vast|voor|weg|hand)[a-z]{3,}|[a-z]{3,}(?:er|el|en|or)|toets|plaats|sluit)(?=ing$)/;

/** "Minderheid" is not what is "minder", and "overheid" not what is "over". */
const ownHeid =
  /(?:over|een|waar|gelegen|minder|meerder|mogelijk|persoonlijk|hoeveel|bijzonder|werkelijk|zaak|god|mens|hoog|laag|gesteld|klein|groot|wijs|kennelijk)heid$/;

function withoutHeid(stem: string): string {
  const rest = stem.slice(0, -'heid'.length);
  return stem.endsWith('heid') && rest.length > 3 && !ownHeid.test(stem) ? asStem(rest) : stem;
}

function withoutIng(stem: string): string {
  if (!stem.endsWith('ing') || ownIng.test(stem)) return stem;
  const [done] = doing.exec(stem) ?? [];
  return done === undefined ? stem : asStem(done);
}

/** Forms of words of which the root would be that of another, for the same reason. */
const apart: ReadonlyMap<string, string> = new Map([
  ['weet', 'weet'],
  ['weten', 'weet'],
  ['zak', 'zakk'],
  ['zakken', 'zakk'],
  // "Veel" stands in every text; its forms are not those of "vel".
  ['veel', 'veel'],
  ['vele', 'veel'],
  ['velen', 'veel'],
]);

/** "Meten" as "meet" is written, where the vowel stays long without an ending; any other word as it is. */
function longVowelled(word: string): string {
  return word.replace(/(?<=[^aeiou])([aeou])([^aeiouyw])en$/, '$1$1$2');
}

/**
 * The common root of folded words that one looks for as one: besides what `stemOf` joins, the forms of a verb ("verhoogd",
 * "verhogen") with the doing ("verhoging"), and what is so with being so ("veilig", "veiligheid"). Words that grew apart
 * ("belasten", "belasting") have each their own.
 */
export function rootOf(word: string): string {
  const own = apart.get(word);
  if (own !== undefined) return own;
  if (word.length < 4 || /\d/.test(word) || isFunctionWord(word)) return word;
  const stem = stemOf(strongVerbOf(word) ?? word);
  const core = withoutIng(withoutHeid(stem));
  const verb = regularVerbOf(core);
  const root = verb === core ? core : asStem(verb);
  // A short vowel and a long one are the same in a root: what is left of "meten" is "met". The sign is in no other root, so
  // that "genen" is not "geen" either, nor "bijen" what is left of "bijeen".
  if (isStemOfFunctionWord(root)) return `=${longVowelled(verb === core ? word : verb)}`;
  return root;
}
