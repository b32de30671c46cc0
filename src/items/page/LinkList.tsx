import type { Dossier } from '@/domain/dossier/dossier';
import type { ItemRef } from '@/domain/shared/ids';
import { refKey } from '@/domain/shared/ids';
import { ItemLink } from '@/items/links/ItemLink';
import styles from './ItemPage.module.css';

/** Items as links under one another. */
export function LinkList({ dossier, refs }: { dossier: Dossier; refs: readonly ItemRef[] }) {
  return (
    <ul className={styles['list']}>
      {refs.map((ref) => (
        <li key={refKey(ref)}>
          <ItemLink dossier={dossier} to={ref} />
        </li>
      ))}
    </ul>
  );
}
