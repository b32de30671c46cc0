import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

type VisuallyHiddenProps = {
  /** When it is not seen: never, not on a screen but on paper, or not where there is room for icons alone. */
  when?: 'always' | 'onScreen' | 'narrow';
  children: ReactNode;
};

/** Text for those who listen. */
export function VisuallyHidden({ when = 'always', children }: VisuallyHiddenProps) {
  return <span className={styles[when]}>{children}</span>;
}
