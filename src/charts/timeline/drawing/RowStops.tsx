import { memo } from 'react';
import type { RowShape } from '@/charts/timeline/layout/rowShape';
import type { Scale } from '@/charts/timeline/layout/scale';
import { stopsOf } from '@/charts/timeline/layout/stops';
import type { TimelineRow } from '@/charts/timeline/types';
import styles from './TimelineRowView.module.css';

/** Half the side of a target, in pixels. */
const half = 12;

type RowStopsProps = {
  row: TimelineRow;
  index: number;
  shape: RowShape;
  scale: Scale;
  /** Which moment can get the focus, if one of these can. */
  active: number | undefined;
  drop: number;
};

/** A cell over each moment of a row: what can be pointed at, walked to and listened to. */
export const RowStops = memo(function RowStops(props: RowStopsProps) {
  const { row, index, shape, scale, active, drop } = props;
  return stopsOf(row, shape, scale).map((stop, position) => (
    <div
      key={stop.key}
      role="gridcell"
      tabIndex={active === position ? 0 : -1}
      aria-label={stop.spoken}
      data-cell={`${index}:${position}`}
      className={styles['stop']}
      style={{ left: stop.x - half, top: stop.y - half + drop }}
    />
  ));
});
