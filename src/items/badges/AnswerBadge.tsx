import type { AnswerState } from '@/domain/motion/answer';
import { answerLabels } from '@/i18n/nl/answer/labels';
import { Badge } from '@/ui/badge/Badge';
import { answerTone } from './tones';

/** How far a motion or request is answered by the evidence in the dossier. */
export function AnswerBadge({ state }: { state: AnswerState }) {
  return <Badge tone={answerTone(state)}>{answerLabels[state]}</Badge>;
}
