import { straightenText } from '@/language/fold';
import { readMembers } from './members';

const opening =
  /\bmoties?(?:-|\s(?:\([^)]*\)\s)?(?:van\s)?(?:(?:de|het)\s)*(?:(?:kamer)?(?:leden|lid|leven)\s)*)\s?/iu;

/**
 * The names of those who submitted a motion, from its subject: "Motie van de leden Ellian en Wilders over …" gives both,
 * "motie-Gündogan c.s." gives one. Empty where the subject names nobody.
 */
export function submittersIn(subject: string): string[] {
  const text = straightenText(subject);
  const found = opening.exec(text);
  return found ? readMembers(text.slice(found.index + found[0].length)).names : [];
}
