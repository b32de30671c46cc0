import { useMemo, useState } from 'react';
import type { DossierRecord } from '@/domain/dossier/records';
import { refKey } from '@/domain/shared/ids';
import { removeTexts } from '@/i18n/nl/forms/edit';
import { HeldUpNotice } from '@/items/form/HeldUpNotice';
import { useSave } from '@/items/save/useSave';
import { useDossier } from '@/queries/dossier/dossier';
import { useSaving } from '@/queries/dossier/saving';
import { ConfirmDialog } from '@/ui/dialog/ConfirmDialog';
import styles from './RemoveDialog.module.css';
import { type AskedRemoval, askedNow, type Removal, removalOf, wasShown } from './removal';

type RemoveDialogProps = {
  record: DossierRecord;
  name: string;
  onRemoved: () => void;
  onClose: () => void;
};

function Consequences({ removal: { along, shared, mentions } }: { removal: Removal }) {
  return (
    <>
      {along.length === 0 ? (
        <p>{removeTexts.alone}</p>
      ) : (
        <>
          <p>{removeTexts.along}</p>
          <ul className={styles['along']}>
            {along.map(({ kind, count }) => (
              <li key={kind}>{removeTexts.count(kind, count)}</li>
            ))}
          </ul>
        </>
      )}
      {shared.length > 0 && <p>{removeTexts.shared(shared)}</p>}
      {mentions.length > 0 && <p>{removeTexts.mentioned(mentions)}</p>}
      <p>{removeTexts.kept}</p>
    </>
  );
}

/** Asks whether a record may go, and tells what goes along and what is left without it. */
export function RemoveDialog({ record, name, onRemoved, onClose }: RemoveDialogProps) {
  const { dossier } = useDossier();
  const save = useSave();
  const saving = useSaving();
  const [refused, setRefused] = useState<string>();
  const removal = useMemo(() => removalOf(dossier, record), [dossier, record]);
  // The answer holds for all that goes as it was when the question was asked; after a refusal, as it is by then.
  const [asked, setAsked] = useState<AskedRemoval | undefined>(() => askedNow(dossier, removal));

  const remove = async () => {
    const shown = asked ?? askedNow(dossier, removal);
    if (!wasShown(removal, shown)) {
      setAsked(askedNow(dossier, removal));
      setRefused(removeTexts.more);
      return;
    }
    const operations = removal.refs.map((ref) => ({
      type: 'delete' as const,
      ref,
      base: shown.get(refKey(ref)),
    }));
    const removed = await save({ operations }, removeTexts.done(record.kind, name), {
      from: { saving, setFailed: setRefused },
    });
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
      isBusy={saving.state !== undefined}
      canClose={saving.state !== 'writing'}
      onConfirm={() => void remove()}
      onClose={() => saving.withdraw() && onClose()}
    >
      <div className={styles['consequences']}>
        <Consequences removal={removal} />
        {refused && <p role="alert">{refused}</p>}
        <HeldUpNotice saving={saving} />
      </div>
    </ConfirmDialog>
  );
}
