import type { ReactNode } from 'react';
import styles from './Banner.module.css';

type BannerProps = { tone?: 'notice' | 'warning'; action?: ReactNode; children: ReactNode };

/** Says over the full width in what state the whole page is: a line, or some with a list. */
export function Banner({ tone = 'notice', action, children }: BannerProps) {
  return (
    <div className={`${styles['banner']} ${styles[tone]}`} role="status">
      <div className={styles['text']}>{children}</div>
      {action && <div className={styles['action']}>{action}</div>}
    </div>
  );
}
