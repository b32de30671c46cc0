import type { ReactNode } from 'react';
import styles from './DialogEnd.module.css';

/** The end of a dialog, with its buttons: in view, however long what stands above it. */
export function DialogEnd({ children }: { children: ReactNode }) {
  return <div className={styles['end']}>{children}</div>;
}
