import type { ReactNode } from 'react';
import styles from './SplitView.module.css';

type SplitViewProps = {
  list: ReactNode;
  /** The opened item; beside the list on a wide screen, instead of it on a narrow one. */
  detail: ReactNode;
  /** Whether an item is open. */
  open: boolean;
};

/** A list that stays while an item is open beside it, from 1280 pixels on. */
export function SplitView({ list, detail, open }: SplitViewProps) {
  return (
    <div className={open ? styles['split'] : undefined}>
      <div className={open ? styles['list'] : undefined}>{list}</div>
      {open && <div className={styles['detail']}>{detail}</div>}
    </div>
  );
}
