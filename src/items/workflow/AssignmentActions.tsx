import { Pencil } from 'lucide-react';
import { lazy } from 'react';
import type { Assignment } from '@/domain/workflow/assignment';
import { assignedOwner } from '@/domain/workflow/owner';
import { editTexts } from '@/i18n/nl/forms/edit';
import { ownerText } from '@/i18n/nl/workflow/workflow';
import { FormButton } from '@/items/edit/FormButton';
import { RemoveRecordButton } from '@/items/remove/RemoveRecordButton';

const AssignmentDialog = lazy(() =>
  import('./AssignmentDialog').then((module) => ({ default: module.AssignmentDialog })),
);

/** Changing or deleting an assignment: for what was noted down wrong, not for a transfer. */
export function AssignmentActions({ assignment }: { assignment: Assignment }) {
  const name = ownerText(assignedOwner(assignment));
  return (
    <span>
      <FormButton
        text={editTexts.edit}
        label={editTexts.editKind('assignment', name)}
        icon={<Pencil aria-hidden />}
        variant="quiet"
        iconOnly
      >
        {(close) => (
          <AssignmentDialog
            subject={assignment.subject}
            title={editTexts.edit}
            assignment={assignment}
            onClose={close}
          />
        )}
      </FormButton>
      <RemoveRecordButton record={assignment} name={name} />
    </span>
  );
}
