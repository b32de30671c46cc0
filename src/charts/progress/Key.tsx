import { areaOpacity, toneFill } from '@/charts/parts/toneColours';
import { Mark } from '@/ui/badge/Mark';
import type { Tone } from '@/ui/tone';
import styles from './Key.module.css';

export type KeyEntry = { readonly key: string; readonly tone: Tone; readonly label: string };

type KeyProps = {
  label: string;
  entries: readonly KeyEntry[];
  /** The chart has areas rather than marks: they are shown as they are filled there. */
  areas?: boolean;
};

function AreaSample({ tone }: Pick<KeyEntry, 'tone'>) {
  return (
    <svg width={14} height={14} aria-hidden="true">
      <rect x={1} y={1} width={12} height={12} fillOpacity={areaOpacity} {...toneFill(tone)} />
    </svg>
  );
}

/** What the marks or areas mean; only those that occur. */
export function Key({ label, entries, areas = false }: KeyProps) {
  return (
    <ul className={styles['key']} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key} className={styles['entry']}>
          {areas ? <AreaSample tone={entry.tone} /> : <Mark tone={entry.tone} />}
          {entry.label}
        </li>
      ))}
    </ul>
  );
}
