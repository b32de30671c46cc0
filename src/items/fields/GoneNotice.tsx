import { useRef } from 'react';
import type { DossierRecord } from '@/domain/dossier/records';
import { writtenTime } from '@/domain/journal/written';
import { refKey } from '@/domain/shared/ids';
import { formatMoment } from '@/i18n/dates';
import { formTexts } from '@/i18n/nl/forms';
import { useTakeBack } from '@/items/save/useSave';
import { useCommit } from '@/queries/changes';
import { useHistoryOf } from '@/queries/journal';
import { Button } from '@/ui/button/Button';
import { copyFormatted } from '@/ui/copy/copyFormatted';
import { paragraph, stacked } from '@/ui/copy/formatted';
import { Banner } from '@/ui/layout/Banner';
import { showToast } from '@/ui/toast/toasts';
import { typedTexts } from './typedTexts';

const texts = formTexts.gone;

/** Says within a form that what it is about was deleted elsewhere: to put that back, or to take along what was typed. */
export function GoneNotice({ gone }: { gone: DossierRecord }) {
  const place = useRef<HTMLDivElement>(null);
  const takeBack = useTakeBack();
  const { mutateAsync: commit } = useCommit();
  const deletion = useHistoryOf([gone]).findLast(
    ({ action, ref }) => action === 'deleted' && refKey(ref) === refKey(gone),
  );
  const putBack = async () => {
    if (deletion) await takeBack(deletion.change);
    else {
      // Wiped with its history, or not in the dossier that came in its place.
      await commit({ operations: [{ type: 'put', record: gone }] }).catch(() =>
        showToast({ text: texts.failed, urgent: true }),
      );
    }
  };
  const copy = async () => {
    const lines = typedTexts(place.current?.closest('form'));
    const outcome = await copyFormatted(stacked(lines.map((line) => paragraph([line]))));
    showToast({ text: outcome === 'failed' ? texts.notCopied : texts.copied });
  };
  return (
    <div ref={place} role="alert">
      <Banner
        tone="warning"
        action={
          <>
            <Button onClick={() => void putBack()}>{texts.putBack}</Button>
            <Button variant="quiet" onClick={() => void copy()}>
              {texts.copy}
            </Button>
          </>
        }
      >
        {deletion
          ? texts.deleted(deletion.author, formatMoment(writtenTime(deletion)))
          : texts.replaced}{' '}
        {texts.kept}
      </Banner>
    </div>
  );
}
