import { Mark } from '@/ui/badge/Mark';
import type { Tone } from '@/ui/tone';
import styles from './Key.module.css';

export type KeyEntry = { readonly key: string; readonly tone: Tone; readonly label: string };

/** What the marks mean; only those that occur. */
export function Key({ label, entries }: { label: string; entries: readonly KeyEntry[] }) {
  return (
    <ul className={styles['key']} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key} className={styles['entry']}>
          <Mark tone={entry.tone} />
          {entry.label}
        </li>
      ))}
    </ul>
  );
}
