import { CalendarPlus } from 'lucide-react';
import { lazy } from 'react';
import type { Deadline } from '@/domain/deadline/deadline';
import { editTexts } from '@/i18n/nl/forms/edit';
import { FormButton } from '@/items/edit/FormButton';

const ShiftDialog = lazy(() =>
  import('./ShiftDialog').then((module) => ({ default: module.ShiftDialog })),
);

/** Opens the form for a postponement of a deadline. */
export function AddShiftButton({ deadline }: { deadline: Deadline }) {
  return (
    <FormButton
      text={editTexts.add('shift')}
      label={editTexts.addTo('shift', deadline.what)}
      icon={<CalendarPlus aria-hidden />}
      variant="quiet"
    >
      {(close) => <ShiftDialog deadline={deadline} onClose={close} />}
    </FormButton>
  );
}
