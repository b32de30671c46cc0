import type { Explanation } from '@/domain/answer/explain';
import { answerHeadline } from './answerCheck';
import { type DeadlineFacts, deadlineSentence } from './leads';

/** How far a motion is answered and how late it is: the sentence on top of its page. */
export function motionLead(explanation: Explanation, deadline: DeadlineFacts | undefined): string {
  const headline = answerHeadline(explanation);
  return deadline ? `${headline} ${deadlineSentence(deadline)}` : headline;
}
