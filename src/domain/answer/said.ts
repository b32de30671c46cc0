import { exactTerm } from '@/domain/deadline/term';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Evidence } from '@/domain/evidence/evidence';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { askedTogether, motionOf } from './askedTogether';
import { type EvidenceStanding, evidenceStanding, sourceKey } from './evidenceStanding';

/** Rule E9: an announcement has had its day once the same source was delivered for anything that is asked with it. */
function overtaken(standing: EvidenceStanding, together: readonly Evidence[]): EvidenceStanding {
  const { evidence, stage } = standing;
  if (stage !== 'announced' || evidence.source.type === 'study') return standing;
  const key = sourceKey(evidence.source);
  const [came] = together
    .filter((it) => it.stage === 'delivered' && it.on >= evidence.on)
    .filter((it) => sourceKey(it.source) === key)
    .map(({ on }) => on)
    .toSorted();
  return came ? { ...standing, stage: 'overtaken', deliveredAt: exactTerm(came, came) } : standing;
}

/**
 * The statements about an item as they stand on a day. Rule E1: those said by then. Rule E8: what was said of a motion
 * as a whole was said of each of its requests.
 */
export function saidAbout(dossier: Dossier, ref: ItemRef, on: Day): EvidenceStanding[] {
  const saidOf = (it: ItemRef) => dossier.about('evidence', it).filter((one) => one.on <= on);
  const motion = motionOf(dossier, ref);
  const together = askedTogether(dossier, ref).flatMap(saidOf);
  return [...saidOf(ref), ...(motion ? saidOf(motion) : [])].map((it) =>
    overtaken(evidenceStanding(dossier, it, on), together),
  );
}
