import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

type EmptyStateProps = {
  /** What would stand here. */
  children: ReactNode;
  /** The first step. */
  action?: ReactNode;
};

/** What a list or page without content says. */
export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      <p className={styles['text']}>{children}</p>
      {action}
    </div>
  );
}
