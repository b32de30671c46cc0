import { recordsEver } from '@/domain/dossier/recordsEver';
import { deletionOf } from '@/domain/journal/deletionOf';
import { writtenTime } from '@/domain/journal/written';
import { formatMoment } from '@/i18n/dates';
import { formTexts } from '@/i18n/nl/forms/forms';
import { itemPageTexts } from '@/i18n/nl/items/itemPages';
import { shortName } from '@/items/text/shortened';
import { useHistoryOf } from '@/queries/dossier/journal';
import type { PageKind } from '@/routing/paths';

const texts = itemPageTexts.missing;

/** The item at an address, where it may be in the journal alone. */
export type DeletedRef = { readonly kind: PageKind; readonly id: string };

/** Says of an item that is in the journal alone who deleted it, and when; nothing of any other. Suspends while that is read. */
export function useDeletedText(ref: DeletedRef): string | undefined {
  const history = useHistoryOf([ref]);
  const deleted = recordsEver(history).find(({ isDeleted }) => isDeleted)?.record;
  const deletion = deletionOf(ref, history);
  if (!deleted || !('title' in deleted) || !deletion) return undefined;
  const { made, isUndo } = deletion;
  const said = made.undoes ? texts.undone : texts.deleted;
  const sentence = said(deleted.title, shortName(made.author), formatMoment(writtenTime(made)));
  return isUndo ? `${sentence} ${formTexts.gone.wholeChange}` : sentence;
}
