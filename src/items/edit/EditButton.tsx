import { Pencil } from 'lucide-react';
import { lazy } from 'react';
import type { Item } from '@/domain/dossier/records';
import type { MotionRequest } from '@/domain/motion/request';
import { editTexts } from '@/i18n/nl/forms/edit';
import { FormButton } from './FormButton';

const ItemDialog = lazy(() =>
  import('./ItemDialog').then((module) => ({ default: module.ItemDialog })),
);

/** Opens the form to change an item. */
export function EditButton({ item }: { item: Item | MotionRequest }) {
  return (
    <FormButton
      text={editTexts.edit}
      label={editTexts.editKind(item.kind, item.title)}
      icon={<Pencil aria-hidden />}
    >
      {(close) => <ItemDialog kind={item.kind} item={item} onClose={close} />}
    </FormButton>
  );
}
