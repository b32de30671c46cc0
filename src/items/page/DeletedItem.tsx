import { recordsEver } from '@/domain/dossier/recordsEver';
import { deletionOf } from '@/domain/journal/deletionOf';
import { writtenTime } from '@/domain/journal/written';
import { formatMoment } from '@/i18n/dates';
import { formTexts } from '@/i18n/nl/forms/forms';
import { itemPageTexts } from '@/i18n/nl/items/itemPages';
import { useTakeBack } from '@/items/save/useSave';
import { shortName } from '@/items/text/shortened';
import { useHistoryOf } from '@/queries/dossier/journal';
import type { PageKind } from '@/routing/paths';
import { Button } from '@/ui/button/Button';

const texts = itemPageTexts.missing;

/** Says of an item that is in the journal alone who deleted it, and puts it back; suspends while the journal is read. */
export function DeletedItem({ kind, id }: { kind: PageKind; id: string }) {
  const takeBack = useTakeBack();
  const history = useHistoryOf([{ kind, id }]);
  const deleted = recordsEver(history).find(({ isDeleted }) => isDeleted)?.record;
  const deletion = deletionOf({ kind, id }, history);
  if (!deleted || !('title' in deleted) || !deletion) return null;
  const said = deletion.undoes ? texts.undone : texts.deleted;
  return (
    <>
      <p>{said(deleted.title, shortName(deletion.author), formatMoment(writtenTime(deletion)))}</p>
      <p>
        <Button onClick={() => void takeBack(deletion.change)}>{formTexts.gone.putBack}</Button>
      </p>
    </>
  );
}
