import type { DossierRecord } from '@/domain/dossier/records';
import { formTexts } from '@/i18n/nl/forms/forms';
import { PutBackButton } from '@/items/save/PutBackButton';
import { deletionText } from '@/items/text/deletionText';
import { useDeletion } from '@/queries/dossier/deletion';
import { Banner } from '@/ui/layout/Banner';
import { CopyTypedButton } from './CopyTypedButton';

const texts = formTexts.gone;

/** Says within a form that what it is about was deleted elsewhere: to put that back, or to take along what was typed. */
export function GoneNotice({ gone }: { gone: DossierRecord }) {
  const deletion = useDeletion(gone);
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
        {deletion ? deletionText(deletion, texts) : texts.replaced} {texts.kept}
      </Banner>
    </div>
  );
}
