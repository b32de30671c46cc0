import type { Dossier } from '@/domain/dossier/dossier';
import { deadlinesOf, standingOn } from '@/domain/dossier/standing';
import { motionAnswer } from '@/domain/motion/answer';
import type { Day } from '@/domain/shared/day';

/** The numbers in the first sentence of the report. */
export function reportCounts(dossier: Dossier, on: Day) {
  const motions = dossier.all('motion');
  const studies = dossier.all('study');
  const recommendations = dossier.all('recommendation');
  return {
    motions: motions.length,
    answered: motions.filter((it) => motionAnswer(dossier, it, on).state === 'answered').length,
    studies: studies.length,
    late: studies.filter((study) =>
      deadlinesOf(dossier, study, on).some(({ headline }) => headline.code === 'certainlyLate'),
    ).length,
    recommendations: recommendations.length,
    assessed: recommendations.filter(
      (it) => standingOn(dossier, it, 'recommendation', on).code !== 'unassessed',
    ).length,
  };
}
