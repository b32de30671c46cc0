import { type ReactNode, useId } from 'react';
import styles from './FieldGroup.module.css';

type FieldGroupProps = {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  children: ReactNode;
};

/** Several controls under one label, with a hint and, when something is wrong with them together, an error. */
export function FieldGroup({ label, hint, error, optional = false, children }: FieldGroupProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      className={styles['group']}
      {...(described ? { 'aria-describedby': described } : {})}
      {...(error ? { 'data-refused': true } : {})}
    >
      <legend className={styles['legend']}>
        {label}
        {optional && <span className={styles['optional']}> (niet verplicht)</span>}
      </legend>
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
      {children}
    </fieldset>
  );
}
