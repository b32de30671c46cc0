import { formatMoment } from '@/i18n/dates';
import { backupTexts } from '@/i18n/nl/safekeeping/backup';
import { formatNumber } from '@/i18n/numbers';
import { shortName } from '@/items/text/shortened';
import { type RestorePreview, useRestoreBackup } from '@/queries/backup/useRestore';
import { Button } from '@/ui/button/Button';
import { FormFooter } from '@/ui/form/FormFooter';
import { Banner } from '@/ui/layout/Banner';
import { PlainTable } from '@/ui/layout/PlainTable';
import { showToast } from '@/ui/toast/toasts';
import { useTakeBack } from './useTakeBack';

const texts = backupTexts.restoring;
const counts = ['added', 'changed', 'removed', 'unchanged'] as const;
const columns = (['kind', ...counts] as const).map((key) => ({ key, title: texts.columns[key] }));

function ChangesTable({ changes }: Pick<RestorePreview, 'changes'>) {
  const rows = changes.map((change) => ({
    key: change.kind,
    cells: [texts.kind(change.kind), ...counts.map((count) => formatNumber(change[count]))],
  }));
  return <PlainTable label={texts.table} columns={columns} rows={rows} />;
}

type RestorePreviewPartProps = {
  preview: RestorePreview;
  onClose: () => void;
  /** Nothing was put back. */
  onFailure: (error: unknown) => void;
};

/** Puts the file back and says so, with a way to take that back. */
function useRestoring({ preview, onClose, onFailure }: RestorePreviewPartProps) {
  const takeBack = useTakeBack();
  const { mutateAsync, isPending } = useRestoreBackup();
  const restore = async () => {
    try {
      const before = await mutateAsync(preview);
      showToast({
        text: texts.done,
        about: 'everything',
        action: { label: texts.undo, run: () => void takeBack(before) },
      });
      onClose();
    } catch (error) {
      onFailure(error);
    }
  };
  return { restore, isPending };
}

/** What a checked file would do to the dossier, and the question whether it may. */
export function RestorePreviewPart(props: RestorePreviewPartProps) {
  const { preview, onClose } = props;
  const { bundle, dossier, present, changes, rejected, latest, ahead, lost } = preview;
  const { setApart = [] } = bundle;
  const { restore, isPending } = useRestoring(props);
  const isSame = lost === 0 && present.length === bundle.entries.length;
  const made = formatMoment(new Date(bundle.madeAt));
  return (
    <>
      <p>
        {texts.origin(dossier, made, shortName(bundle.author))}{' '}
        {latest && texts.latest(formatMoment(latest))}
      </p>
      <p>{isSame ? texts.same : texts.lost(lost)}</p>
      {ahead > 0 && <Banner tone="warning">{texts.ahead(ahead)}</Banner>}
      {setApart.length > 0 && <p>{texts.setApart(setApart.length)}</p>}
      {rejected > 0 && <p>{texts.rejected(rejected)}</p>}
      <ChangesTable changes={changes} />
      {!isSame && <p>{texts.undoable}</p>}
      <FormFooter>
        {!isSame && (
          <Button variant="danger" disabled={isPending} onClick={() => void restore()}>
            {isPending ? texts.busy : texts.confirm}
          </Button>
        )}
        <Button onClick={onClose}>{isSame ? texts.close : texts.cancel}</Button>
      </FormFooter>
    </>
  );
}
