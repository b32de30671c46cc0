import { timelineTexts } from '@/i18n/nl/charts/timeline';
import { Mark } from '@/ui/badge/Mark';
import styles from './TimelineTable.module.css';
import type { TimelineGroup, TimelineMoment, TimelineRow } from './types';

const { columns, nothing } = timelineTexts;

/** A moment in words, with its interval on hover. */
function Moment({ moment }: { moment: TimelineMoment | undefined }) {
  if (!moment) return nothing;
  return <span title={moment.detail}>{moment.label}</span>;
}

function Shifts({ row }: { row: TimelineRow }) {
  if (row.shifts.length === 0) return nothing;
  return (
    <ol className={styles['shifts']}>
      {row.shifts.map((shift) => (
        <li key={`${shift.saidOn} ${shift.label}`}>
          {shift.label}
          {shift.detail && <small>{shift.detail}</small>}
        </li>
      ))}
    </ol>
  );
}

type RowProps = { row: TimelineRow; onOpen: ((id: string) => void) | undefined };

function Name({ row, onOpen }: RowProps) {
  if (row.href) return <a href={row.href}>{row.label}</a>;
  if (!onOpen) return row.label;
  return (
    <button type="button" className={styles['open']} onClick={() => onOpen(row.id)}>
      {row.label}
    </button>
  );
}

function Row({ row, onOpen }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <Name row={row} onOpen={onOpen} />
      </th>
      <td>
        <Moment moment={row.start} />
      </td>
      <td>
        <Moment moment={row.promise} />
      </td>
      <td>
        <Shifts row={row} />
      </td>
      <td>
        <Moment moment={row.shifts.at(-1) ?? row.promise} />
      </td>
      <td>
        <Moment moment={row.delivered} />
      </td>
      <td>
        <span className={styles['status']}>
          <Mark tone={row.tone} /> {row.toneLabel}
        </span>
      </td>
    </tr>
  );
}

type TimelineTableProps = {
  label: string;
  groups: readonly TimelineGroup[];
  onOpen?: ((id: string) => void) | undefined;
};

/** The same rows as the timeline, as a table. */
export function TimelineTable({ label, groups, onOpen }: TimelineTableProps) {
  return (
    <section className={styles['scroll']} aria-label={label}>
      <table className={styles['table']} aria-label={label}>
        <thead>
          <tr>
            {Object.values(columns).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr className={styles['group']}>
              <th colSpan={Object.keys(columns).length} scope="rowgroup">
                {group.label}
              </th>
            </tr>
            {group.rows.map((row) => (
              <Row key={row.id} row={row} onOpen={onOpen} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
