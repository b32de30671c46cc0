import type { GroupPlace, RowPlace } from '@/charts/timeline/layout/layout';
import type { Cursor } from '@/charts/timeline/moving/cursor';
import styles from '@/charts/timeline/Timeline.module.css';
import { type Drawn, TimelineRowView } from './TimelineRowView';

type TimelineGroupViewProps = {
  place: GroupPlace;
  /** The rows of this group that are drawn. */
  rows: readonly RowPlace[];
  drawn: Drawn;
  cursor: Cursor;
  onOpen: ((id: string) => void) | undefined;
};

/** A group with its head, which stays in view as long as one of its rows is. */
export function TimelineGroupView(props: TimelineGroupViewProps) {
  const { place, rows, drawn, cursor, onOpen } = props;
  const headId = `${drawn.prefix}-${place.group.id}`;
  return (
    <div
      role="rowgroup"
      aria-labelledby={headId}
      className={styles['group']}
      style={{ top: place.top, height: place.height }}
    >
      <div className={styles['head']} role="presentation">
        <span id={headId}>
          {place.group.label} <small>{place.group.rows.length}</small>
        </span>
      </div>
      {rows.map((row) => (
        <TimelineRowView
          key={row.row.id}
          place={row}
          top={row.top - place.top}
          active={cursor.row === row.index ? cursor.stop : undefined}
          onOpen={onOpen}
          {...drawn}
        />
      ))}
    </div>
  );
}
