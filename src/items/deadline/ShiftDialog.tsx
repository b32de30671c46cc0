import type { Deadline, Shift } from '@/domain/deadline/deadline';
import { editTexts } from '@/i18n/nl/edit';
import { RecordDialog } from '@/items/edit/RecordDialog';
import { formSpecs } from '@/items/edit/specs';

type ShiftDialogProps = {
  deadline: Deadline;
  /** The postponement to change; without one a new one is made. */
  shift?: Shift;
  onClose: () => void;
};

/** The form for a postponement: the new term, as said by whom, on which day and why. */
export function ShiftDialog({ deadline, shift, onClose }: ShiftDialogProps) {
  return (
    <RecordDialog
      kind="shift"
      spec={formSpecs.shift}
      title={shift ? editTexts.editTitle('shift') : editTexts.addTitle('shift')}
      description={editTexts.shiftDescription(deadline.what, deadline.term.words)}
      record={shift}
      start={{ deadlineId: deadline.id }}
      savedMessage={() => editTexts.saved('shift')}
      onClose={onClose}
    />
  );
}
