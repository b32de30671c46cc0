import type { TimelineRow } from '@/charts/timeline/types';
import { Mark } from '@/ui/badge/Mark';
import styles from './TimelineRowView.module.css';

type RowNameProps = {
  row: TimelineRow;
  index: number;
  active: boolean;
  onOpen: ((id: string) => void) | undefined;
};

/** The name at the left: a link where the row has an address, else a button or plain text. */
export function RowName({ row, index, active, onOpen }: RowNameProps) {
  const cell = {
    'aria-label': row.spoken,
    'data-cell': `${index}:-1`,
    className: styles['label'],
    tabIndex: active ? 0 : -1,
  };
  return (
    <div role="rowheader" className={styles['name']} title={`${row.label} · ${row.toneLabel}`}>
      <Mark tone={row.tone} />
      {row.href ? (
        <a {...cell} href={row.href}>
          {row.label}
        </a>
      ) : onOpen ? (
        <button {...cell} type="button" onClick={() => onOpen(row.id)}>
          {row.label}
        </button>
      ) : (
        <span {...cell} role="note">
          {row.label}
        </span>
      )}
    </div>
  );
}
