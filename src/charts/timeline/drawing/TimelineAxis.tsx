import { memo } from 'react';
import { isoDay } from '@/charts/timeline/layout/days';
import type { DrawnPart } from '@/charts/timeline/layout/drawnPart';
import { dayAt, type Scale, xOf } from '@/charts/timeline/layout/scale';
import { textWidth } from '@/charts/timeline/layout/textWidth';
import { type AxisSpan, axisPlan, axisSpans } from '@/charts/timeline/layout/ticks';
import { decadeLabel, monthLabel, quarterLabel, todayLabel } from '@/i18n/nl/charts/timeline';
import styles from './TimelineAxis.module.css';

/** From this width, in pixels, a span has room for its name in full. */
const roomForFull = { month: 76, quarter: 92 } as const;

/** Size of the names, and how far from the line of its span one begins, in pixels. */
const labelSize = 13;
const labelInset = 6;

function labelOf(span: AxisSpan, width: number): string {
  switch (span.unit) {
    case 'month':
      return monthLabel(span.month, width < roomForFull.month);
    case 'quarter':
      return quarterLabel(span.month, width < roomForFull.quarter);
    case 'year':
      return String(span.year);
    case 'decade':
      return decadeLabel(span.year);
  }
}

type AxisProps = { scale: Scale; part: DrawnPart; today: number };

type SpansProps = { spans: AxisSpan[]; scale: Scale; part: DrawnPart; major: boolean };

/** Whether a name is seen whole. That of a great span stays at the left edge; one of a small span goes under it. */
function isSeen(name: string, left: number, major: boolean, { seenFrom, seenTo }: DrawnPart) {
  if (!major && left + labelInset < seenFrom) return false;
  return Math.max(left, seenFrom) + labelInset + textWidth(name, labelSize) <= seenTo;
}

function Spans({ spans, scale, part, major }: SpansProps) {
  return spans.map((span) => {
    const left = xOf(scale, span.from);
    const width = xOf(scale, span.to) - left;
    const label = labelOf(span, width);
    return (
      <div
        key={span.from}
        className={major ? styles['major'] : styles['minor']}
        style={{ left, width }}
      >
        {isSeen(label, left, major, part) && <span>{label}</span>}
      </div>
    );
  });
}

function spansIn(part: DrawnPart, scale: Scale) {
  const [from, to] = [dayAt(scale, part.from), dayAt(scale, part.from + part.width)];
  const { minor, major } = axisPlan(scale.perDay);
  return { minor: axisSpans(minor, from, to), major: major ? axisSpans(major, from, to) : [] };
}

/** The years, quarters and months above the rows, with the day that is today. */
export const TimelineAxis = memo(function TimelineAxis({ scale, part, today }: AxisProps) {
  const { minor, major } = spansIn(part, scale);
  const lone = major.length === 0;
  return (
    <div className={styles['axis']} aria-hidden="true">
      <Spans spans={lone ? minor : major} scale={scale} part={part} major />
      {!lone && <Spans spans={minor} scale={scale} part={part} major={false} />}
      <div className={styles['today']} style={{ left: xOf(scale, today + 0.5) }}>
        <span>{todayLabel(isoDay(today))}</span>
      </div>
    </div>
  );
});

/** The hairlines behind the rows that belong to the axis. */
export const TimelineGrid = memo(function TimelineGrid({ scale, part, today }: AxisProps) {
  const { minor, major } = spansIn(part, scale);
  const strong = new Set(major.map((span) => span.from));
  return (
    <div className={styles['grid']} aria-hidden="true">
      {minor.map(({ from }) => (
        <i
          key={from}
          className={strong.has(from) ? styles['strong'] : undefined}
          style={{ left: xOf(scale, from) }}
        />
      ))}
      <i className={styles['now']} style={{ left: xOf(scale, today + 0.5) }} />
    </div>
  );
});
