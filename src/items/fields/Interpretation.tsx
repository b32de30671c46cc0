import type { ReactNode } from 'react';
import styles from './Interpretation.module.css';

/** How what is being typed is understood; said aloud when the typing pauses. */
export function Interpretation({ children }: { children: ReactNode }) {
  return (
    <div className={styles['interpretation']} aria-live="polite">
      {children}
    </div>
  );
}
