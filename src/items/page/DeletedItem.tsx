import { PutBackButton } from '@/items/save/PutBackButton';
import { type DeletedRef, useDeletedText } from './useDeletedText';

type DeletedItemProps = { item: DeletedRef };

/** Says who deleted the item at an address, and of one that never was `otherwise`; suspends while the journal is read. */
export function DeletedText({ item, otherwise }: DeletedItemProps & { otherwise: string }) {
  return useDeletedText(item) ?? otherwise;
}

/** Puts back the item at an address that was deleted; nothing where there never was one. Suspends as well. */
export function DeletedItem({ item }: DeletedItemProps) {
  if (useDeletedText(item) === undefined) return null;
  return (
    <p>
      <PutBackButton gone={{ ref: item }} />
    </p>
  );
}
