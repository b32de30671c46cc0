import type { ArchiveItem } from '@/domain/archive/archiveItem';
import type { Motion } from '@/domain/motion/motion';
import type { StatusClaim } from '@/domain/status/statusClaim';
import { archiveTakeTexts as texts } from '@/i18n/nl/archive/take';
import { appreciationMeantBy } from '@/items/status/appreciationMeantBy';
import { made } from './made';

/**
 * What the record of a motion says that the cabinet thinks of it, as a claim with this id. The open data leave out its day:
 * the claim holds from the day of submission, and says so. `undefined` when the words are not known, or that day isn't.
 */
export function appreciationClaim(
  { appreciation = '', on }: ArchiveItem,
  { id, motion, documentId }: { id: string; motion: Motion; documentId: string },
): StatusClaim | undefined {
  const code = appreciationMeantBy(appreciation);
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
