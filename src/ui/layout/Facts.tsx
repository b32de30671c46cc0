import type { ReactNode } from 'react';
import styles from './Facts.module.css';

export type Fact = { readonly term: string; readonly value: ReactNode };

/** Facts as term and value; those without a value are left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value || value === 0);
  return (
    <dl className={styles['facts']}>
      {known.map(({ term, value }) => (
        <div key={term} className={styles['fact']}>
          <dt className={styles['term']}>{term}</dt>
          <dd className={styles['value']}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
