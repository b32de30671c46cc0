import type { ArchiveItem } from '@/domain/archive/archiveItem';
import type { Motion } from '@/domain/motion/motion';
import type { StatusCode } from '@/domain/status/axes';
import type { StatusClaim } from '@/domain/status/statusClaim';
import { archiveTakeTexts as texts } from '@/i18n/nl/archive/take';
import { made } from './made';

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

/**
 * What the record of a motion says that the cabinet thinks of it, as a claim with this id. The open data leave out its day:
 * the claim holds from the day of submission, and says so. `undefined` when the words are not known, or that day isn't.
 */
export function appreciationClaim(
  { appreciation = '', on }: ArchiveItem,
  { id, motion, documentId }: { id: string; motion: Motion; documentId: string },
): StatusClaim | undefined {
  const code = meanings.find(([words]) => words.test(appreciation.trim()))?.[1];
  if (!code || !on) return undefined;
  return made('status', {
    id,
    subject: { kind: 'motion', id: motion.id },
    axis: 'appreciation',
    code,
    holdsFrom: on,
    happened: { words: texts.appreciationDay, kind: 'vague', approximate: false },
    reason: texts.feedNote(appreciation),
    source: { documentId },
  });
}
