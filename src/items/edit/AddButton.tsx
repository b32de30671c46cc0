import { Plus } from 'lucide-react';
import { lazy } from 'react';
import { editTexts } from '@/i18n/nl/edit';
import { addName, itemPath, type PageKind } from '@/routing/paths';
import { useSearchTexts } from '@/routing/search';
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
  /** The address of the page opens this form too: for one button of a page. */
  isAddressed?: boolean;
};

/** Opens the form for a new item, as the address can too (`addName`); after saving the page of the new item is shown. */
export function AddButton({ kind, start, isAddressed = false }: AddButtonProps) {
  const go = useGo();
  const [{ [addName]: asked }, change] = useSearchTexts();
  return (
    <FormButton
      text={editTexts.add(kind)}
      icon={<Plus aria-hidden />}
      isAsked={isAddressed && asked === kind}
      onClose={() => change({ [addName]: undefined })}
    >
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
