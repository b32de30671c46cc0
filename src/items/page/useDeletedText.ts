import { recordsEver } from '@/domain/dossier/recordsEver';
import { itemPageTexts } from '@/i18n/nl/items/itemPages';
import { deletionText } from '@/items/text/deletionText';
import { useDeletion } from '@/queries/dossier/deletion';
import { useHistoryOf } from '@/queries/dossier/journal';
import type { PageKind } from '@/routing/paths';

const texts = itemPageTexts.missing;

/** The item at an address, where it may be in the journal alone. */
export type DeletedRef = { readonly kind: PageKind; readonly id: string };

/** Says of an item that is in the journal alone who deleted it, and when; nothing of any other. Suspends while that is read. */
export function useDeletedText(ref: DeletedRef): string | undefined {
  const history = useHistoryOf([ref]);
  const deleted = recordsEver(history).find(({ isDeleted }) => isDeleted)?.record;
  const deletion = useDeletion(ref);
  if (!deleted || !('title' in deleted) || !deletion) return undefined;
  const { title } = deleted;
  return deletionText(deletion, {
    deleted: (author, moment) => texts.deleted(title, author, moment),
    undone: (author, moment) => texts.undone(title, author, moment),
  });
}
