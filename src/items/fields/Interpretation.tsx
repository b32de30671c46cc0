import type { ReactNode } from 'react';
import styles from './Interpretation.module.css';

type InterpretationProps = {
  /** What to think over about it, in a sentence. */
  remark?: string | undefined;
  children: ReactNode;
};

/** How what is being typed is understood; said aloud when the typing pauses. */
export function Interpretation({ remark, children }: InterpretationProps) {
  return (
    <div className={styles['interpretation']} aria-live="polite">
      {children}
      {remark && <p className={styles['remark']}>{remark}</p>}
    </div>
  );
}
