import { heaviestDue } from '@/domain/answer/due';
import type { Dossier } from '@/domain/dossier/dossier';
import type { MotionAnswer } from '@/domain/motion/answer';
import type { Day } from '@/domain/shared/day';
import type { DeadlineFacts } from '@/i18n/nl/items/leads';
import { deadlineFacts } from '@/items/page/itemLead';

/** The deadline of a motion or its requests that weighs heaviest, for the sentence on top of its page. */
export function motionDeadline(
  dossier: Dossier,
  { motion }: MotionAnswer,
  on: Day,
): DeadlineFacts | undefined {
  const due = heaviestDue(dossier, motion, on);
  return due && deadlineFacts(due);
}
