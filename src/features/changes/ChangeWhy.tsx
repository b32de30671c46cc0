import type { Dossier } from '@/domain/dossier/dossier';
import { LocatorText } from '@/items/links/LocatorText';
import styles from './Changes.module.css';
import type { ChangeRow } from './changeRows';

/** On whose word and why: the source, who said or entered it, and the reason. */
export function ChangeWhy({ row, dossier }: { row: ChangeRow; dossier: Dossier }) {
  const { source, by, reason, on } = row.difference;
  if (!source && !by && !reason) return null;
  return (
    <div className={styles['why']}>
      {reason && <p>{reason}</p>}
      {(source ?? by) && (
        <p>
          {by && <bdi>{by}</bdi>}
          {by && source && ' · '}
          {source && <LocatorText dossier={dossier} locator={source} told={on} />}
        </p>
      )}
    </div>
  );
}
