import type { Deadline, Shift } from '@/domain/deadline/deadline';
import { deadlineHistory, liesBefore } from '@/domain/deadline/history';
import type { Term } from '@/domain/deadline/term';
import type { Item } from '@/domain/dossier/records';
import type { Day } from '@/domain/shared/day';
import { termWords } from '@/i18n/dates';
import { editTexts } from '@/i18n/nl/forms/edit';
import type { FieldSpec, Fields, FormSpec } from '@/items/edit/fieldSpec';
import { RecordDialog } from '@/items/edit/RecordDialog';
import { formSpecs } from '@/items/edit/specs';
import { useDossier } from '@/queries/dossier/dossier';

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

/** The form with what there is to say of the new term. */
function specWith(said: Pick<FieldSpec, 'hint' | 'remark'>): FormSpec {
  const { shift } = formSpecs;
  const fields = shift.fields.map((field) =>
    field.name === 'term' ? { ...field, ...said } : field,
  );
  return { ...shift, fields };
}

/** A sentence on a new term that lies before the one that held when it was said. */
function useShiftedBack({ deadline, shift }: Pick<ShiftDialogProps, 'deadline' | 'shift'>) {
  const { dossier } = useDossier();
  const others = dossier
    .about('shift', { kind: 'deadline', id: deadline.id })
    .filter(({ id }) => id !== shift?.id);
  return (term: Term, saidOn: Day) => {
    const { present } = deadlineHistory(deadline, others, saidOn);
    return liesBefore(term, present)
      ? editTexts.shiftedBack(termWords(term), termWords(present))
      : undefined;
  };
}

/** The form for a postponement: the new term, as said by whom, on which day and why. */
export function ShiftDialog(props: ShiftDialogProps) {
  const { deadline, shift, given, termHint, along, onClose } = props;
  const remark = useShiftedBack(props);
  return (
    <RecordDialog
      kind="shift"
      spec={specWith({ ...(termHint !== undefined && { hint: termHint }), remark })}
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
