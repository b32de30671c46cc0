import type { ReactNode } from 'react';
import styles from './FieldGroup.module.css';
import { type FieldWords, useFieldWords } from './useFieldWords';

type FieldGroupProps = FieldWords & { children: ReactNode };

/** Several controls under one label, with a hint and, when something is wrong with them together, an error. */
export function FieldGroup({ children, ...words }: FieldGroupProps) {
  const { name, notes, described } = useFieldWords(words);
  return (
    <fieldset
      className={styles['group']}
      {...described}
      {...(words.error ? { 'data-refused': true } : {})}
    >
      <legend className={styles['legend']}>{name}</legend>
      {notes}
      {children}
    </fieldset>
  );
}
