import type { DossierRecord } from '@/domain/dossier/records';
import { deletionOf } from '@/domain/journal/deletionOf';
import type { JournalEntry } from '@/domain/journal/entry';
import { writtenTime } from '@/domain/journal/written';
import { formatMoment } from '@/i18n/dates';
import { formTexts } from '@/i18n/nl/forms/forms';
import { useTakeBack } from '@/items/save/useSave';
import { shortName } from '@/items/text/shortened';
import { useCommit } from '@/queries/dossier/changes';
import { useHistoryOf } from '@/queries/dossier/journal';
import { Button } from '@/ui/button/Button';
import { Banner } from '@/ui/layout/Banner';
import { showToast } from '@/ui/toast/toasts';
import { CopyTypedButton } from './CopyTypedButton';

const texts = formTexts.gone;

function saidOf(deletion: JournalEntry): string {
  const said = deletion.undoes ? texts.undone : texts.deleted;
  return said(shortName(deletion.author), formatMoment(writtenTime(deletion)));
}

/** Says within a form that what it is about was deleted elsewhere: to put that back, or to take along what was typed. */
export function GoneNotice({ gone }: { gone: DossierRecord }) {
  const takeBack = useTakeBack();
  const { mutateAsync: commit } = useCommit();
  const deletion = deletionOf(gone, useHistoryOf([gone]));
  const putBack = async () => {
    if (deletion) await takeBack(deletion.change);
    else {
      // Wiped with its history, or not in the dossier that came in its place.
      await commit({ operations: [{ type: 'put', record: gone }] }).catch(() =>
        showToast({ text: texts.failed, urgent: true }),
      );
    }
  };
  return (
    <div role="alert">
      <Banner
        tone="warning"
        action={
          <>
            <Button onClick={() => void putBack()}>{texts.putBack}</Button>
            <CopyTypedButton />
          </>
        }
      >
        {deletion ? saidOf(deletion) : texts.replaced} {texts.kept}
      </Banner>
    </div>
  );
}
