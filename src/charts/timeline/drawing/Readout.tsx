import type { Stop } from '@/charts/timeline/layout/stops';
import styles from '@/charts/timeline/Timeline.module.css';
import type { TimelineRow } from '@/charts/timeline/types';

export type ReadoutAt = {
  readonly row: TimelineRow;
  readonly stop: Stop;
  /** Place of the mark in the content. */
  readonly x: number;
  readonly y: number;
  /** Whether the text has to hang to the left of the mark, for want of room to its right. */
  readonly leftward: boolean;
  /** Whether it has to stand above the mark, for want of room below. */
  readonly upward: boolean;
};

/** What a mark says, in words, for the eye; a screen reader gets the same from the cell itself. */
export function Readout({ at }: { at: ReadoutAt }) {
  const { row, stop, x, y, leftward, upward } = at;
  return (
    <div
      className={styles['readout']}
      data-readout
      data-leftward={leftward || undefined}
      data-upward={upward || undefined}
      style={{ left: x, top: y }}
      aria-hidden="true"
    >
      <span>
        {row.label} · {stop.heading}
      </span>
      <strong>{stop.label}</strong>
      {stop.detail && <span>{stop.detail}</span>}
    </div>
  );
}
