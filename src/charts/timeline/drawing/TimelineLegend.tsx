import type { ReactElement } from 'react';
import type { BarShape } from '@/charts/timeline/layout/barShape';
import { barY } from '@/charts/timeline/layout/stepShape';
import styles from '@/charts/timeline/TimelinePrint.module.css';
import { timelineTexts } from '@/i18n/nl/charts/timeline';
import { BarMarks } from './BarMarks';
import { Diamond, StepArrow } from './Glyphs';

const { legend } = timelineTexts;
const none: BarShape = { dotted: [], questions: [], brackets: [], events: [] };

function Sample({ shape }: { shape: Partial<BarShape> & { prefix: string } }) {
  return <BarMarks shape={{ ...none, ...shape }} tone="underway" prefix={shape.prefix} />;
}

function samples(prefix: string): readonly { text: string; drawing: ReactElement }[] {
  const uncertain = {
    fall: [8, 48] as const,
    brackets: [
      { x: 8, opens: true },
      { x: 48, opens: false },
    ],
  };
  const unknown = { dotted: [[6, 36] as const], questions: [44] };
  return [
    { text: legend.solid, drawing: <Sample shape={{ prefix, solid: [4, 52] }} /> },
    { text: legend.planned, drawing: <Sample shape={{ prefix, planned: [4, 52] }} /> },
    { text: legend.uncertain, drawing: <Sample shape={{ prefix, ...uncertain }} /> },
    { text: legend.overdue, drawing: <Sample shape={{ prefix, overdue: [4, 52] }} /> },
    { text: legend.unknown, drawing: <Sample shape={{ prefix, ...unknown }} /> },
    { text: legend.promise, drawing: <Diamond x={28} y={barY} size={7} filled={false} /> },
    {
      text: legend.shift,
      drawing: <StepArrow from={{ x: 10, y: barY - 8 }} to={{ x: 46, y: barY + 4 }} />,
    },
    { text: legend.delivered, drawing: <Diamond x={28} y={barY} size={8} filled /> },
    { text: legend.event, drawing: <Sample shape={{ prefix, events: [28] }} /> },
  ];
}

/** What the marks mean; only paper needs it, on screen the marks speak for themselves. */
export function TimelineLegend({ prefix }: { prefix: string }) {
  return (
    <ul className={styles['legend']}>
      {samples(prefix).map(({ text, drawing }) => (
        <li key={text}>
          <svg width="56" height="28" focusable="false">
            {drawing}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
