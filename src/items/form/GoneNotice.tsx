import type { DossierRecord } from '@/domain/dossier/records';
import { type Deletion, deletionOf } from '@/domain/journal/deletionOf';
import { writtenTime } from '@/domain/journal/written';
import { formatMoment } from '@/i18n/dates';
import { formTexts } from '@/i18n/nl/forms/forms';
import { PutBackButton } from '@/items/save/PutBackButton';
import { shortName } from '@/items/text/shortened';
import { useHistoryOf } from '@/queries/dossier/journal';
import { Banner } from '@/ui/layout/Banner';
import { CopyTypedButton } from './CopyTypedButton';

const texts = formTexts.gone;

function saidOf({ made, isUndo }: Deletion): string {
  const said = made.undoes ? texts.undone : texts.deleted;
  const sentence = said(shortName(made.author), formatMoment(writtenTime(made)));
  return isUndo ? `${sentence} ${texts.wholeChange}` : sentence;
}

/** Says within a form that what it is about was deleted elsewhere: to put that back, or to take along what was typed. */
export function GoneNotice({ gone }: { gone: DossierRecord }) {
  const deletion = deletionOf(gone, useHistoryOf([gone]));
  return (
    <div role="alert">
      <Banner
        tone="warning"
        action={
          <>
            {/* Wiped with its history, or not in the dossier that came in its place: what was seen is put. */}
            <PutBackButton gone={{ ref: gone, seen: gone }} />
            <CopyTypedButton />
          </>
        }
      >
        {deletion ? saidOf(deletion) : texts.replaced} {texts.kept}
      </Banner>
    </div>
  );
}
