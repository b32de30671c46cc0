import { lazy } from 'react';
import { standingOn } from '@/domain/dossier/standing';
import type { ItemRef } from '@/domain/shared/ids';
import type { StatusAxis } from '@/domain/status/axes';
import { standingLabel } from '@/i18n/nl/status/status';
import { statusFormTexts } from '@/i18n/nl/status/statusForm';
import { StatusBadge } from '@/items/badges/StatusBadge';
import { openForm } from '@/items/edit/openForm';
import { useDossier } from '@/queries/dossier/dossier';
import styles from './StatusButton.module.css';

const StatusDialog = lazy(() =>
  import('./StatusDialog').then((module) => ({ default: module.StatusDialog })),
);

type StatusButtonProps = { subject: ItemRef; axis: StatusAxis };

/**
 * The status of an item on an axis; click or Enter opens the form to change it. Only the badge when the dossier is
 * shown as of a past day, which can't be changed.
 */
export function StatusButton({ subject, axis }: StatusButtonProps) {
  const { dossier, on, isPast } = useDossier();
  const { code } = standingOn(dossier, subject, axis, on);
  if (isPast) return <StatusBadge axis={axis} code={code} />;
  const word = standingLabel(axis, code);
  return (
    <button
      type="button"
      className={styles['button']}
      aria-haspopup="dialog"
      aria-label={statusFormTexts.change(axis, word)}
      onClick={() =>
        openForm((close) => <StatusDialog subject={subject} axis={axis} onClose={close} />)
      }
    >
      <StatusBadge axis={axis} code={code} />
    </button>
  );
}
