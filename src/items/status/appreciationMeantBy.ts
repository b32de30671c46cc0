import type { StatusCode } from '@/domain/status/axes';

/**
 * The words of the Kamer's open data (the field Kabinetsappreciatie) for what the cabinet thinks of a motion. What is still
 * to come is no claim yet, and what is not among them is shown and not guessed at.
 */
const meanings: readonly (readonly [RegExp, StatusCode<'appreciation'>])[] = [
  [/^oordeel kamer$/iu, 'leftToChamber'],
  [/^ontraden$/iu, 'advisedAgainst'],
  [/^ontraden,? tenzij gewijzigd$/iu, 'advisedAgainstUnlessAmended'],
  [/^overgenomen$/iu, 'takenOver'],
  [/^verzocht (?:de )?motie aan te houden$/iu, 'askedToDefer'],
  [/^ontijdig$/iu, 'untimely'],
  [/^overbodig$/iu, 'superfluous'],
  [/^geen \(?expliciete\)? appreciatie$/iu, 'none'],
  [/^niet beschikbaar\b/iu, 'unavailable'],
];

/** The appreciation that words of the open data stand for, folded or as they are; `undefined` when they are not known. */
export function appreciationMeantBy(words: string): StatusCode<'appreciation'> | undefined {
  return meanings.find(([known]) => known.test(words.trim()))?.[1];
}
