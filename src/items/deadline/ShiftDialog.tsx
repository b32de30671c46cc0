import type { Deadline, Shift } from '@/domain/deadline/deadline';
import type { Item } from '@/domain/dossier/records';
import { termWords } from '@/i18n/dates';
import { editTexts } from '@/i18n/nl/edit';
import type { Fields } from '@/items/edit/fieldSpec';
import { RecordDialog } from '@/items/edit/RecordDialog';
import { formSpecs } from '@/items/edit/specs';

type ShiftDialogProps = {
  deadline: Deadline;
  /** The postponement to change; without one a new one is made. */
  shift?: Shift;
  /** Fields of a new one that are known from where it is made. */
  given?: Fields;
  /** New items that it rests on, written in the same change. */
  along?: readonly Item[];
  onClose: () => void;
};

/** The form for a postponement: the new term, as said by whom, on which day and why. */
export function ShiftDialog({ deadline, shift, given, along, onClose }: ShiftDialogProps) {
  return (
    <RecordDialog
      kind="shift"
      spec={formSpecs.shift}
      title={shift ? editTexts.editTitle('shift') : editTexts.addTitle('shift')}
      description={editTexts.shiftDescription(deadline.what, termWords(deadline.term))}
      record={shift}
      start={{ ...given, deadlineId: deadline.id }}
      along={along}
      savedMessage={() => editTexts.saved('shift')}
      onClose={onClose}
    />
  );
}
