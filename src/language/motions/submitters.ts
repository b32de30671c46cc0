import { straightenText } from '@/language/fold';

const opening =
  /\bmoties?(?:-|\s(?:\([^)]*\)\s)?(?:van\s)?(?:de\s|het\s)?(?:(?:kamer)?(?:leden|lid)\s)?)(\p{Lu}|van\s|de\s|der\s|den\s|el\s|ten\s|ter\s|'t\s|d')/iu;
const ending =
  /\s(?:c\.?\s?s\.?(?:[,\s]|$)|over\s|inzake\s|om\s|voor\s(?!de\s\p{Lu})|tot\s|met\s|ter\s(?!\p{Lu})|betreffende\s|waarin\s|op\s|te\s)|\(|;|:|$/u;
const joints = /\s*,\s*|\s+en\s+|\//u;
/** A name begins with a capital, small particles before it left out: "Van der Plas", "el Yassini". */
const name = /^(?:(?:van|de|der|den|el|ten|ter|'t|d')\s?)*\p{Lu}/u;

/**
 * The names of those who submitted a motion, from its subject: "Motie van de leden Ellian en Wilders over …" gives both,
 * "motie-Gündogan c.s." gives one. Empty where the subject names nobody.
 */
export function submittersIn(subject: string): string[] {
  const text = straightenText(subject);
  const found = opening.exec(text);
  if (!found?.[1]) return [];
  const rest = text.slice(found.index + found[0].length - found[1].length);
  const names = rest.slice(0, ending.exec(rest)?.index ?? rest.length);
  return names
    .split(joints)
    .map((one) => one.trim())
    .filter((one) => one.length < 60 && name.test(one));
}
