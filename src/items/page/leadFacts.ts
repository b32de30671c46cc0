import { dueViaStudy } from '@/domain/answer/viaStudy';
import type { Dossier } from '@/domain/dossier/dossier';
import type { MotionAnswer } from '@/domain/motion/answer';
import type { Day } from '@/domain/shared/day';
import { toldVerdicts } from '@/domain/verdict/toldVerdicts';
import type { LeadFacts } from '@/i18n/nl/answer/motionLead';
import { motionDeadline } from '@/items/deadline/motionDeadline';

/** What the sentences on top of a motion tell on a day, besides how far it is answered. */
export function leadFacts(dossier: Dossier, answer: MotionAnswer, on: Day): LeadFacts {
  const via = dueViaStudy(dossier, answer.motion, on);
  return {
    deadline: motionDeadline(dossier, answer, on),
    via: via && {
      title: via.study.title,
      timeliness: via.due.headline,
    },
    verdicts: toldVerdicts(dossier, answer, on),
  };
}
