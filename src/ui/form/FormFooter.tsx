import type { ReactNode } from 'react';
import styles from './FormFooter.module.css';

/** The buttons under a form: the one that does it first. */
export function FormFooter({ children }: { children: ReactNode }) {
  return <div className={styles['footer']}>{children}</div>;
}
