import type { Deadline, Shift } from '@/domain/deadline/deadline';
import type { Item } from '@/domain/dossier/records';
import { termWords } from '@/i18n/dates';
import { editTexts } from '@/i18n/nl/forms/edit';
import type { Fields, FormSpec } from '@/items/edit/fieldSpec';
import { RecordDialog } from '@/items/edit/RecordDialog';
import { formSpecs } from '@/items/edit/specs';

type ShiftDialogProps = {
  deadline: Deadline;
  /** The postponement to change; without one a new one is made. */
  shift?: Shift;
  /** Fields of a new one that are known from where it is made. */
  given?: Fields;
  /** What to fill in as the new term, where that is to be said. */
  termHint?: string | undefined;
  /** New items that it rests on, written in the same change. */
  along?: readonly Item[];
  onClose: () => void;
};

function specWith(hint: string | undefined): FormSpec {
  const { shift } = formSpecs;
  if (hint === undefined) return shift;
  const at = shift.fields.findIndex(({ name }) => name === 'term');
  const term = shift.fields[at];
  return term ? { ...shift, fields: shift.fields.with(at, { ...term, hint }) } : shift;
}

/** The form for a postponement: the new term, as said by whom, on which day and why. */
export function ShiftDialog(props: ShiftDialogProps) {
  const { deadline, shift, given, termHint, along, onClose } = props;
  return (
    <RecordDialog
      kind="shift"
      spec={specWith(termHint)}
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
