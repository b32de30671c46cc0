import { memo, useMemo } from 'react';
import type { DrawnPart } from '@/charts/timeline/layout/drawnPart';
import { type RowPlace, stackedNameHeight } from '@/charts/timeline/layout/layout';
import { rowShape } from '@/charts/timeline/layout/rowShape';
import type { Scale } from '@/charts/timeline/layout/scale';
import { timelineTexts } from '@/i18n/nl/charts/timeline';
import { Beyond } from './Beyond';
import { RowDrawing } from './RowDrawing';
import { RowName } from './RowName';
import { RowStops } from './RowStops';
import styles from './TimelineRowView.module.css';

/** What all rows in view have in common. */
export type Drawn = {
  scale: Scale;
  today: number;
  part: DrawnPart;
  stacked: boolean;
  prefix: string;
};

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
  const { place, top, active, onOpen, scale, today, part, stacked, prefix } = props;
  const { row, index, height } = place;
  const shape = useMemo(() => rowShape(row, scale, today), [row, scale, today]);
  const { extent } = shape.bar;
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
        <Beyond extent={extent} part={part} scale={scale} />
        <RowDrawing {...{ row, shape, part, height, stacked, prefix }} />
        <RowStops
          {...{ row, index, shape, scale, active }}
          drop={stacked ? stackedNameHeight : 0}
        />
      </div>
    </div>
  );
});
