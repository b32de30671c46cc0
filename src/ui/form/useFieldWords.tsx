import { type ReactNode, useId } from 'react';
import { formTexts } from '@/i18n/nl/forms/forms';
import styles from './FieldWords.module.css';

export type FieldWords = {
  label: string;
  hint?: ReactNode;
  /** A sentence that says what is wrong and what to do. */
  error?: string | undefined;
  /** Most fields must be filled; those that need not say so. */
  optional?: boolean;
};

/**
 * What is said about a field: its name for a label or legend, and below that the hint and, when something is wrong, the
 * error. What is described by them bears `described`.
 */
export function useFieldWords({ label, hint, error, optional = false }: FieldWords) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const name = (
    <>
      {label}
      {optional && <span className={styles['optional']}>{` (${formTexts.optional})`}</span>}
    </>
  );
  const notes = (
    <>
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
    </>
  );
  return { id, name, notes, described: describedBy ? { 'aria-describedby': describedBy } : {} };
}
