import { memo } from 'react';
import type { DrawnPart } from '@/charts/timeline/layout/drawnPart';
import { stackedNameHeight } from '@/charts/timeline/layout/layout';
import type { RowShape } from '@/charts/timeline/layout/rowShape';
import { rowWords } from '@/charts/timeline/layout/rowWords';
import type { TimelineRow } from '@/charts/timeline/types';
import type { Tone } from '@/ui/tone';
import { BarMarks } from './BarMarks';
import styles from './marks.module.css';
import { RowWords, WordGrounds } from './RowWords';
import { StepMarks } from './StepMarks';

type RowDrawingProps = {
  row: TimelineRow;
  shape: RowShape;
  part: DrawnPart;
  height: number;
  stacked: boolean;
  prefix: string;
};

type RowMarksProps = { shape: RowShape; tone: Tone; prefix: string };

/** Apart from the words, because scrolling sideways moves words but no marks. */
const RowMarks = memo(function RowMarks({ shape, tone, prefix }: RowMarksProps) {
  return (
    <>
      <BarMarks shape={shape.bar} tone={tone} prefix={prefix} />
      <StepMarks steps={shape.steps} prefix={prefix} />
    </>
  );
});

/** One row as SVG; whatever lies outside the drawn part is clipped by the browser. */
export function RowDrawing({ row, shape, part, height, stacked, prefix }: RowDrawingProps) {
  const drop = stacked ? stackedNameHeight : 0;
  const words = rowWords(row, shape, part);
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
        <WordGrounds words={words} />
        <RowMarks shape={shape} tone={row.tone} prefix={prefix} />
        <RowWords words={words} />
      </g>
    </svg>
  );
}
