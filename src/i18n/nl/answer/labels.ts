import type { AnswerState } from '@/domain/motion/answer';

/** How far a motion, a request or a part of it is answered: the same four words everywhere. */
export const answerLabels: { readonly [State in AnswerState]: string } = {
  answered: 'Beantwoord',
  partlyAnswered: 'Deels beantwoord',
  open: 'Open',
  notAssessable: 'Niet te beoordelen',
};
