import { memo } from 'react';
import { BarMarks } from './BarMarks';
import { barShape } from './barShape';
import { stackedNameHeight } from './layout';
import styles from './marks.module.css';
import { placeNote } from './notePlace';
import { StepMarks } from './StepMarks';
import type { Scale } from './scale';
import { barY, stepsOf } from './stepShape';
import type { TimelineRow } from './types';

/** The part of the axis that is drawn: pixels from its start. */
export type DrawnPart = {
  readonly from: number;
  readonly width: number;
  /** The part that is surely in view: labels stay inside it. */
  readonly seenFrom: number;
  readonly seenTo: number;
};

export type RowDrawingProps = {
  row: TimelineRow;
  scale: Scale;
  today: number;
  part: DrawnPart;
  height: number;
  stacked: boolean;
  prefix: string;
};

/** One row as SVG; whatever lies outside the drawn part is clipped by the browser. */
export const RowDrawing = memo(function RowDrawing(props: RowDrawingProps) {
  const { row, scale, today, part, height, stacked, prefix } = props;
  const shape = barShape(row, scale, today);
  const steps = stepsOf(row, scale);
  const note = placeNote(row.note, shape.extent, part);
  const drop = stacked ? stackedNameHeight : 0;
  return (
    <svg
      className={styles['row']}
      style={{ left: part.from }}
      width={part.width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <g transform={`translate(${-part.from} ${drop})`}>
        <BarMarks shape={shape} tone={row.tone} prefix={prefix} />
        <StepMarks
          steps={steps}
          prefix={prefix}
          promiseLabel={row.promise?.label}
          seen={[part.seenFrom, part.seenTo]}
        />
        {note && (
          <text
            className={row.overdue ? styles['noteLate'] : styles['note']}
            x={note.x}
            y={barY + 4.5}
            textAnchor={note.anchor}
          >
            {note.text}
          </text>
        )}
      </g>
    </svg>
  );
});
