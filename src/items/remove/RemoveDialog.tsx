import { useMemo, useState } from 'react';
import type { DossierRecord } from '@/domain/dossier/records';
import { refKey } from '@/domain/shared/ids';
import { removeTexts } from '@/i18n/nl/forms/edit';
import { useSave } from '@/items/save/useSave';
import { useDossier } from '@/queries/dossier/dossier';
import { ConfirmDialog } from '@/ui/dialog/ConfirmDialog';
import styles from './RemoveDialog.module.css';
import { type Removal, removalOf } from './removal';

type RemoveDialogProps = {
  record: DossierRecord;
  name: string;
  onRemoved: () => void;
  onClose: () => void;
};

function Consequences({ removal }: { removal: Removal }) {
  return (
    <div className={styles['consequences']}>
      {removal.along.length === 0 ? (
        <p>{removeTexts.alone}</p>
      ) : (
        <>
          <p>{removeTexts.along}</p>
          <ul className={styles['along']}>
            {removal.along.map(({ kind, count }) => (
              <li key={kind}>{removeTexts.count(kind, count)}</li>
            ))}
          </ul>
        </>
      )}
      {removal.mentions > 0 && <p>{removeTexts.mentioned(removal.mentions)}</p>}
      <p>{removeTexts.kept}</p>
    </div>
  );
}

/** Asks whether a record may go, and counts what goes along. */
export function RemoveDialog({ record, name, onRemoved, onClose }: RemoveDialogProps) {
  const { dossier } = useDossier();
  const save = useSave();
  const [isBusy, setBusy] = useState(false);
  // The answer holds for the record as it was when the question was asked; after a refusal, as it is by then.
  const [asked, setAsked] = useState<DossierRecord | undefined>(record);
  const removal = useMemo(() => removalOf(dossier, record), [dossier, record]);

  const remove = async () => {
    setBusy(true);
    const operations = removal.refs.map((ref) => {
      const base = refKey(ref) === refKey(record) ? (asked ?? record) : undefined;
      return { type: 'delete' as const, ref, base };
    });
    const removed = await save({ operations }, removeTexts.done(record.kind, name));
    setBusy(false);
    if (!removed) {
      setAsked(undefined);
      return;
    }
    onClose();
    onRemoved();
  };
  return (
    <ConfirmDialog
      title={removeTexts.title(record.kind)}
      description={name}
      confirm={removeTexts.confirm}
      cancel={removeTexts.cancel}
      isBusy={isBusy}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <Consequences removal={removal} />
    </ConfirmDialog>
  );
}
