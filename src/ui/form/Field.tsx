import type { ReactNode } from 'react';
import styles from './Field.module.css';
import { type FieldWords, useFieldWords } from './useFieldWords';

/** What the control inside a field must bear so that label, hint and error belong to it. */
export type ControlProps = {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
};

type FieldProps = FieldWords & { children: (control: ControlProps) => ReactNode };

/** A labelled control with a hint above it and, when something is wrong, the error between hint and control. */
export function Field({ children, ...words }: FieldProps) {
  const { id, name, notes, described } = useFieldWords(words);
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {name}
      </label>
      {notes}
      {children({ id, ...described, ...(words.error ? { 'aria-invalid': true } : {}) })}
    </div>
  );
}
