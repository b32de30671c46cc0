import type { ItemRef } from '@/domain/shared/ids';
import type { Assignment } from '@/domain/workflow/assignment';
import { assignedOwner } from '@/domain/workflow/owner';
import { editTexts } from '@/i18n/nl/forms/edit';
import { ownerText, workflowTexts } from '@/i18n/nl/workflow/workflow';
import { RecordDialog } from '@/items/edit/RecordDialog';
import { formSpecs } from '@/items/edit/specs';
import { useDossier } from '@/queries/dossier/dossier';

type AssignmentDialogProps = {
  subject: ItemRef;
  title: string;
  /** The assignment to change; without one a new one is made, from today on. */
  assignment?: Assignment;
  onClose: () => void;
};

/** The form that says who is to act on an item, from which day and why. */
export function AssignmentDialog({ subject, title, assignment, onClose }: AssignmentDialogProps) {
  const { today } = useDossier();
  return (
    <RecordDialog
      kind="assignment"
      spec={formSpecs.assignment}
      title={assignment ? editTexts.editTitle('assignment') : title}
      description={workflowTexts.assignDescription}
      record={assignment}
      start={{ subject: { kind: subject.kind, id: subject.id }, from: today }}
      savedMessage={(made) => workflowTexts.assigned(ownerText(assignedOwner(made)))}
      onClose={onClose}
    />
  );
}
