import type { Dossier } from '@/domain/dossier/dossier';
import { refOf } from '@/domain/dossier/dossier';
import { type DeadlineStanding, deadlineStanding, deadlinesOf } from '@/domain/dossier/standing';
import type { MotionAnswer } from '@/domain/motion/answer';
import type { Day } from '@/domain/shared/day';
import type { MotionFacts } from '@/i18n/nl/motionLead';
import { deadlineFacts, mostPressing } from '@/items/page/itemLead';

/**
 * A deadline that several items share, as it stands for the one that has most to tell: when the study that was
 * promised came is worth saying, also while the request that it answers is not wholly covered.
 */
function mostTelling(dossier: Dossier, standing: DeadlineStanding, on: Day): DeadlineStanding {
  const others = standing.deadline.subjects.map((subject) =>
    deadlineStanding(dossier, standing.deadline, subject, on),
  );
  return others.find(({ outcome }) => outcome.delivered) ?? standing;
}

/** What the sentence on top of a motion's page says. */
export function motionFacts(dossier: Dossier, answer: MotionAnswer, on: Day): MotionFacts {
  const { motion, state, requests } = answer;
  const parts = requests.flatMap((request) => request.parts);
  const subjects = [refOf(motion), ...requests.map(({ request }) => refOf(request))];
  const deadline = mostPressing(
    subjects
      .flatMap((subject) => deadlinesOf(dossier, subject, on))
      .map((standing) => mostTelling(dossier, standing, on)),
  );
  return {
    state,
    answered: requests.filter((request) => request.state === 'answered').length,
    requests: requests.length,
    parts: parts.length,
    announced: parts.filter((part) => part.state === 'announced').length,
    uncovered: parts.filter((part) => part.state !== 'covered').map(({ name }) => name),
    deadline: deadline && deadlineFacts(deadline),
  };
}
