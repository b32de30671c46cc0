import type { Dossier } from '@/domain/dossier/dossier';
import { refOf } from '@/domain/dossier/dossier';
import { type DeadlineStanding, deadlineStanding, deadlinesOf } from '@/domain/dossier/standing';
import type { MotionAnswer } from '@/domain/motion/answer';
import type { Day } from '@/domain/shared/day';
import type { DeadlineFacts } from '@/i18n/nl/leads';
import { deadlineFacts, mostPressing } from './itemLead';

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

/** The deadline of a motion or its requests that presses most, for the sentence on top of its page. */
export function motionDeadline(
  dossier: Dossier,
  { motion, requests }: MotionAnswer,
  on: Day,
): DeadlineFacts | undefined {
  const subjects = [refOf(motion), ...requests.map(({ request }) => refOf(request))];
  const deadline = mostPressing(
    subjects
      .flatMap((subject) => deadlinesOf(dossier, subject, on))
      .map((standing) => mostTelling(dossier, standing, on)),
  );
  return deadline && deadlineFacts(deadline);
}
