import { Plus } from 'lucide-react';
import { editTexts } from '@/i18n/nl/forms/edit';
import { AddForm, type AddFormProps } from './AddForm';
import { FormButton } from './FormButton';

/** Opens the form for a new item; after saving the page of the new item is shown. */
export function AddButton(props: AddFormProps) {
  return (
    <FormButton text={editTexts.add(props.kind)} icon={<Plus aria-hidden />}>
      {(close) => <AddForm {...props} onClose={close} />}
    </FormButton>
  );
}
