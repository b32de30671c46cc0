import { memo } from 'react';
import { timelineTexts } from '@/i18n/nl/timeline';
import { Beyond } from './Beyond';
import { barShape } from './barShape';
import { yearMonth } from './days';
import type { RowPlace } from './layout';
import { stackedNameHeight } from './layout';
import { RowDrawing, type RowDrawingProps } from './RowDrawing';
import { RowName } from './RowName';
import { dayAt } from './scale';
import { stopsOf } from './stops';
import styles from './TimelineRowView.module.css';

export type Drawn = Pick<RowDrawingProps, 'scale' | 'today' | 'part' | 'stacked' | 'prefix'>;

type TimelineRowViewProps = Drawn & {
  place: RowPlace;
  /** Distance from the top of the group. */
  top: number;
  /** Which of the row's cells can get the focus: -1 for its name; `undefined` when it is in another row. */
  active: number | undefined;
  onOpen: ((id: string) => void) | undefined;
};

/** One row: its name, its drawing, and a cell over each of its moments. */
export const TimelineRowView = memo(function TimelineRowView(props: TimelineRowViewProps) {
  const { place, top, active, onOpen, ...drawn } = props;
  const { row, index, height } = place;
  const { extent } = barShape(row, drawn.scale, drawn.today);
  const nearest = extent && dayAt(drawn.scale, extent[extent[1] < drawn.part.seenFrom ? 1 : 0]);
  const drop = drawn.stacked ? stackedNameHeight : 0;
  return (
    <div
      role="row"
      aria-rowindex={index + 1}
      className={styles['row']}
      style={{ top, height }}
      data-current={active === undefined ? undefined : true}
    >
      <RowName row={row} index={index} active={active === -1} onOpen={onOpen} />
      <div className={styles['plot']} role="presentation">
        {!extent && <span className={styles['noDates']}>{row.note ?? timelineTexts.noDates}</span>}
        <Beyond
          extent={extent}
          part={drawn.part}
          label={nearest === undefined ? '' : String(yearMonth(nearest).year)}
        />
        <RowDrawing row={row} height={height} {...drawn} />
        {stopsOf(row, drawn.scale, drawn.today).map((stop, position) => (
          <div
            // Moments have no name of their own; their order is fixed.
            key={`${position}`}
            role="gridcell"
            tabIndex={active === position ? 0 : -1}
            aria-label={stop.spoken}
            data-cell={`${index}:${position}`}
            className={styles['stop']}
            style={{ left: stop.x - 12, top: stop.y - 12 + drop }}
          />
        ))}
      </div>
    </div>
  );
});
