import type { Dossier } from '@/domain/dossier/dossier';
import type { Evidence } from '@/domain/evidence/evidence';
import type { MotionRequest } from '@/domain/motion/request';

type Aspect = MotionRequest['aspects'][number];

/** The aspects that a source covers; none when it covers the item itself. */
export function coveredAspects(dossier: Dossier, { subject, aspectIds }: Evidence): Aspect[] {
  if (subject.kind !== 'request') return [];
  const aspects = dossier.find('request', subject.id)?.aspects ?? [];
  return aspects.filter(({ id }) => aspectIds.includes(id));
}

/** Their names. */
export function aspectNames(dossier: Dossier, evidence: Evidence): string[] {
  return coveredAspects(dossier, evidence).map(({ name }) => name);
}
