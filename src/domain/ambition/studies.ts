import type { Ambition } from '@/domain/ambition/ambition';
import type { Dossier } from '@/domain/dossier/dossier';
import type { AmbitionId } from '@/domain/shared/ids';
import type { Study } from '@/domain/study/study';

/** The ambitions whose recommendations a study covers, wholly or partly. */
function coveredBy(dossier: Dossier, study: Study): AmbitionId[] {
  return dossier.all('evidence').flatMap(({ source, subject, coverage }) => {
    if (source.type !== 'study' || source.studyId !== study.id || coverage === 'none') return [];
    if (subject.kind !== 'recommendation') return [];
    return dossier.find('recommendation', subject.id)?.ambitionId ?? [];
  });
}

/**
 * The ambitions that a study concerns, each once, in the order of the dossier: those under which a source places it, and
 * those of the recommendations that it is evidence for.
 */
export function ambitionsOf(dossier: Dossier, study: Study): Ambition[] {
  const ids = new Set([...(study.ambitionIds ?? []), ...coveredBy(dossier, study)]);
  return dossier.all('ambition').filter(({ id }) => ids.has(id));
}

/** The studies that concern an ambition, in the order of the dossier. */
export function studiesUnder(dossier: Dossier, ambition: Ambition): Study[] {
  return dossier
    .all('study')
    .filter((study) => ambitionsOf(dossier, study).some(({ id }) => id === ambition.id));
}
