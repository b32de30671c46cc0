import type { Dossier } from '@/domain/dossier/dossier';
import { refOf } from '@/domain/dossier/dossier';
import { claimsAbout } from '@/domain/dossier/standing';
import type { StatusClaim } from '@/domain/status/statusClaim';
import type { Motion } from './motion';

/**
 * The claim that a motion was submitted, where it names another day than the motion itself. Both may come from a source of
 * their own, so neither is changed by the other: who keeps the dossier is told.
 */
export function differingSubmission(dossier: Dossier, motion: Motion): StatusClaim | undefined {
  const { submittedOn } = motion;
  if (!submittedOn) return undefined;
  const submitted = claimsAbout(dossier, refOf(motion), 'decision').filter(
    ({ code }) => code === 'submitted',
  );
  const agrees = submitted.some(({ holdsFrom }) => holdsFrom === submittedOn);
  return agrees ? undefined : submitted.at(-1);
}
