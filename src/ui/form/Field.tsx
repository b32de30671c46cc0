import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';

/** What the control inside a field must bear so that label, hint and error belong to it. */
export type ControlProps = {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
};

type FieldProps = {
  label: string;
  hint?: ReactNode;
  /** A sentence that says what is wrong and what to do. */
  error?: string | undefined;
  /** Most fields must be filled; those that need not say so. */
  optional?: boolean;
  children: (control: ControlProps) => ReactNode;
};

/** A labelled control with a hint above it and, when something is wrong, the error between hint and control. */
export function Field({ label, hint, error, optional = false, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
        {optional && <span className={styles['optional']}> (niet verplicht)</span>}
      </label>
      {hint && (
        <div className={styles['hint']} id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <div className={styles['error']} id={`${id}-error`}>
          {error}
        </div>
      )}
      {children({
        id,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': true } : {}),
      })}
    </div>
  );
}
