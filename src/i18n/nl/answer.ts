import type { PartStanding } from '@/domain/answer/partStanding';
import type { AnswerState } from '@/domain/motion/answer';

/** How far a motion or request is answered. */
export const answerLabels: { readonly [State in AnswerState]: string } = {
  answered: 'Beantwoord',
  partlyAnswered: 'Deels beantwoord',
  open: 'Open',
  notAssessable: 'Niet te beoordelen',
};

/** How one part of a request stands. */
export const partLabels: { readonly [State in PartStanding]: string } = {
  covered: 'Geheel',
  partlyCovered: 'Deels',
  announced: 'Aangekondigd',
  open: 'Open',
  notAssessable: 'Niet te beoordelen',
  notAsked: 'Niet aan de orde',
};
