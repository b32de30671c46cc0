import { lazy } from 'react';
import { itemPath, type PageKind } from '@/routing/paths';
import { useGo } from '@/routing/useGo';
import type { Fields } from './fieldSpec';

const ItemDialog = lazy(() =>
  import('./ItemDialog').then((module) => ({ default: module.ItemDialog })),
);

/** Of which kind a new item is, and what of it is known from where it is added. */
export type AddFormProps = {
  kind: PageKind;
  /** Fields that are known already, such as the ambition of a recommendation. */
  start?: Fields;
};

/** The form for a new item; after saving the page of the new item is shown. */
export function AddForm({ kind, start, onClose }: AddFormProps & { onClose: () => void }) {
  const go = useGo();
  return (
    <ItemDialog
      kind={kind}
      {...(start ? { start } : {})}
      onSaved={({ id }) => go(itemPath({ kind, id }))}
      onClose={onClose}
    />
  );
}
