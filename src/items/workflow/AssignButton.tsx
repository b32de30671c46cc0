import { UserRoundCheck } from 'lucide-react';
import { lazy } from 'react';
import type { ItemRef } from '@/domain/shared/ids';
import { workflowTexts } from '@/i18n/nl/workflow/workflow';
import { FormButton } from '@/items/edit/FormButton';
import { titleOf } from '@/items/text/titleOf';
import { useDossier } from '@/queries/dossier/dossier';

const AssignmentDialog = lazy(() =>
  import('./AssignmentDialog').then((module) => ({ default: module.AssignmentDialog })),
);

/** Opens the form that gives an item to someone: the first time, or on from who has it now. */
export function AssignButton({ subject, isOwned }: { subject: ItemRef; isOwned: boolean }) {
  const { dossier } = useDossier();
  const text = isOwned ? workflowTexts.transfer : workflowTexts.assign;
  const label = isOwned ? workflowTexts.transferOf : workflowTexts.assignTo;
  return (
    <FormButton
      text={text}
      label={label(titleOf(dossier, subject))}
      icon={<UserRoundCheck aria-hidden />}
      variant="quiet"
    >
      {(close) => <AssignmentDialog subject={subject} title={text} onClose={close} />}
    </FormButton>
  );
}
