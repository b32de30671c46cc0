import { Pencil } from 'lucide-react';
import { lazy } from 'react';
import type { Deadline, Shift } from '@/domain/deadline/deadline';
import { termWords } from '@/i18n/dates';
import { editTexts } from '@/i18n/nl/forms/edit';
import { FormButton } from '@/items/edit/FormButton';
import { RemoveRecordButton } from '@/items/remove/RemoveRecordButton';

const DeadlineDialog = lazy(() =>
  import('./DeadlineDialog').then((module) => ({ default: module.DeadlineDialog })),
);
const ShiftDialog = lazy(() =>
  import('./ShiftDialog').then((module) => ({ default: module.ShiftDialog })),
);

/** Changing or deleting a deadline. */
export function DeadlineActions({ deadline }: { deadline: Deadline }) {
  return (
    <span>
      <FormButton
        text={editTexts.edit}
        label={editTexts.editKind('deadline', deadline.what)}
        icon={<Pencil aria-hidden />}
        variant="quiet"
        iconOnly
      >
        {(close) => <DeadlineDialog deadline={deadline} onClose={close} />}
      </FormButton>
      <RemoveRecordButton record={deadline} name={deadline.what} />
    </span>
  );
}

/** Changing or deleting a postponement. */
export function ShiftActions({ deadline, shift }: { deadline: Deadline; shift: Shift }) {
  return (
    <span>
      <FormButton
        text={editTexts.edit}
        label={editTexts.editKind('shift', termWords(shift.term))}
        icon={<Pencil aria-hidden />}
        variant="quiet"
        iconOnly
      >
        {(close) => <ShiftDialog deadline={deadline} shift={shift} onClose={close} />}
      </FormButton>
      <RemoveRecordButton record={shift} name={termWords(shift.term)} />
    </span>
  );
}
