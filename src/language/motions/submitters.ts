import { straightenText } from '@/language/fold';
import { particle, readMembers } from './members';

const opening = /\bmoties?(?: ?- ?| (?:\([^)]*\) )?)/iu;

/**
 * What may stand between "motie" and the names without being part of one; the first that fits is passed over. Until 2013
 * nothing did ("Motie Van Bommel en Peters over …"), so a "Van" or "De" by itself begins a name. A small "van" does so too:
 * of the motions that have one, few mean "by" with it, and what comes after it tells of most of those.
 */
const formulas: readonly RegExp[] = [
  // "van de leden", and as it is mistyped: "van het de leden", "va het lid", "van de leden lid".
  /^(?:(?:(?:van?|an) )*(?:(?:de|het) )*(?:(?:kamer)?(?:leden|lid|leven|lelden|lis)|(?:bijzondere )?gedelegeerden?) )+/iu,
  // "van het Bergkamp", in which a word was forgotten.
  /^(?:van )?(?:het|van de) (?=\p{Lu})/u,
  // "van Van Gent", "van Jasper van Dijk".
  /^van (?=(?:Van|De|Den|Ten|Ter|El) |\p{Lu}\p{L}+ van )/u,
];

/** What is left of a name without a capital: "Van" of "Van der burg". */
const onlyBefore = new RegExp(`^${particle}$`, 'iu');

function afterFormula(text: string): string {
  const length = formulas.map((formula) => formula.exec(text)?.[0].length ?? 0).find(Boolean) ?? 0;
  return text.slice(length);
}

/**
 * The names of those who submitted a motion, from its subject: "Motie van de leden Ellian en Wilders over …" gives both,
 * "motie-Gündogan c.s." gives one, "Motie Van Bommel en Peters over …" gives "Van Bommel" and "Peters". Empty where the
 * subject names nobody.
 */
export function submittersIn(subject: string): string[] {
  const text = straightenText(subject);
  const found = opening.exec(text);
  if (!found) return [];
  const { names } = readMembers(afterFormula(text.slice(found.index + found[0].length)));
  return names.filter((name) => !onlyBefore.test(name));
}
