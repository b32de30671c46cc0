import { Plus } from 'lucide-react';
import { lazy } from 'react';
import { editTexts } from '@/i18n/nl/edit';
import { itemPath, type PageKind } from '@/routing/paths';
import { useGo } from '@/routing/useGo';
import { FormButton } from './FormButton';
import type { Fields } from './fieldSpec';

const ItemDialog = lazy(() =>
  import('./ItemDialog').then((module) => ({ default: module.ItemDialog })),
);

type AddButtonProps = {
  kind: PageKind;
  /** Fields that are known from where the button stands, such as the ambition of a recommendation. */
  start?: Fields;
};

/** Opens the form for a new item; after saving the page of the new item is shown. */
export function AddButton({ kind, start }: AddButtonProps) {
  const go = useGo();
  return (
    <FormButton text={editTexts.add(kind)} icon={<Plus aria-hidden />}>
      {(close) => (
        <ItemDialog
          kind={kind}
          {...(start ? { start } : {})}
          onSaved={({ id }) => go(itemPath({ kind, id }))}
          onClose={close}
        />
      )}
    </FormButton>
  );
}
