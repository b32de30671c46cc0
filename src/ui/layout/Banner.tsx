import type { ReactNode } from 'react';
import styles from './Banner.module.css';

type BannerProps = { tone?: 'notice' | 'warning'; action?: ReactNode; children: ReactNode };

/** A line over the full width that says in what state the whole page is. */
export function Banner({ tone = 'notice', action, children }: BannerProps) {
  return (
    <div className={`${styles['banner']} ${styles[tone]}`} role="status">
      <p className={styles['text']}>{children}</p>
      {action && <div className={styles['action']}>{action}</div>}
    </div>
  );
}
