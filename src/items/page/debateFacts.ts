import type { DebateSubject } from '@/domain/shared/debateSubject';
import { fieldLabel } from '@/i18n/nl/forms/fieldLabels';

/** In which debates an item comes up, as facts of its page; what is not filled in is left out there. */
export function debateFacts({ committee, theme }: DebateSubject) {
  return [
    { term: fieldLabel('committee'), value: committee },
    { term: fieldLabel('theme'), value: theme },
  ];
}
