import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { recoveryTexts as texts } from '@/i18n/nl/safekeeping/recovery';
import type { Loss } from '@/queries/safekeeping/inspection';
import type { Recovering, Recovery } from '@/queries/safekeeping/recovery';
import { Button } from '@/ui/button/Button';
import { ConfirmDialog } from '@/ui/dialog/ConfirmDialog';
import { saveFile } from '@/ui/files/saveFile';
import styles from './RecoveryPage.module.css';
import type { BringingBack } from './useBringBack';

type LossActionsProps = {
  loss: Loss;
  /** All that was found of it here; `undefined` when that is nothing. */
  left: Recovery | undefined;
  restore: BringingBack;
  recovering: Recovering;
  onSettled: () => void;
};

/** Putting back what was found, keeping it as a file, or going on without. */
export function LossActions({ loss, left, restore, recovering, onSettled }: LossActionsProps) {
  const [isAsking, setAsking] = useState(false);
  const save = useMutation({
    mutationFn: async (found: Recovery) =>
      saveFile(texts.fileName(loss.name), await recovering.fileOf(loss, found)),
  });
  const goOn = useMutation({
    mutationFn: () => recovering.goOnWithout(loss),
    onSuccess: ({ ok }) => ok && onSettled(),
    onSettled: () => setAsking(false),
  });
  const refused = [restore.data, goOn.data].find((outcome) => outcome?.ok === false);
  const isBusy = restore.isPending || goOn.isPending;
  const isUnreadable = loss.inspection.state === 'unreadable';
  const asking = isUnreadable ? texts.asking.unreadable : texts.asking.text;
  return (
    <>
      <div className={styles['buttons']}>
        {left && (
          <>
            <Button variant="primary" disabled={isBusy} onClick={() => restore.mutate(left)}>
              {restore.isPending ? texts.busy : texts.restore}
            </Button>
            <Button onClick={() => save.mutate(left)}>{texts.save}</Button>
          </>
        )}
        {isUnreadable && <Button onClick={() => window.location.reload()}>{texts.again}</Button>}
        <Button aria-haspopup="dialog" disabled={isBusy} onClick={() => setAsking(true)}>
          {texts.goOn}
        </Button>
      </div>
      <p role="alert" className={styles['text']}>
        {refused && texts.refused(refused.error.code)}
        {(restore.isError || goOn.isError || save.isError) &&
          (isUnreadable && left ? texts.failedUnreadable : texts.failed)}
      </p>
      {isAsking && (
        <ConfirmDialog
          title={texts.asking.title}
          description={asking(loss.name)}
          confirm={texts.asking.confirm}
          cancel={texts.asking.cancel}
          isBusy={isBusy}
          onConfirm={() => goOn.mutate()}
          onClose={() => setAsking(false)}
        >
          {left?.newest && <p className={styles['text']}>{texts.asking.kept}</p>}
        </ConfirmDialog>
      )}
    </>
  );
}
