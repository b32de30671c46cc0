import { type ReactNode, useRef } from 'react';
import { Mark } from '@/ui/badge/Mark';
import { useWidth } from '@/ui/layout/useWidth';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import type { Tone } from '@/ui/tone';
import { layOut, type Placed, type StripItem, shareBefore } from './stripLayout';
import styles from './YearStrip.module.css';

type StripMoment = StripItem & {
  readonly tone: Tone;
  /** The name as it is shown, usually a link. */
  readonly content: ReactNode;
  /** What and when, for those who listen and on hover. */
  readonly note: string;
};

export type StripTick = { readonly day: string; readonly label: string };

type YearStripProps = {
  label: string;
  from: string;
  to: string;
  today: string;
  todayLabel: string;
  ticks: readonly StripTick[];
  moments: readonly StripMoment[];
};

/** In pixels; where nothing is laid out. */
const usualWidth = 960;
const laneHeight = 32;
const axisHeight = 28;

/** A stretch of time with what falls in it: bars as long as what is not sure, names that never overlap. */
export function YearStrip(props: YearStripProps) {
  const { label, from, to, today, todayLabel, ticks, moments } = props;
  const strip = useRef<HTMLDivElement>(null);
  const width = useWidth(strip);
  const placed = layOut(moments, { from, to }, Number.isFinite(width) ? width : usualWidth);
  const lanes = placed.reduce((most, { lane }) => Math.max(most, lane + 1), 1);
  const at = (day: string) => `${shareBefore(day, { from, to }) * 100}%`;
  return (
    <div
      ref={strip}
      className={styles['strip']}
      style={{ height: lanes * laneHeight + axisHeight + 8 }}
    >
      <div aria-hidden="true">
        {ticks.map((tick) => (
          <div key={tick.day} className={styles['tick']} style={{ insetInlineStart: at(tick.day) }}>
            {tick.label}
          </div>
        ))}
        <div className={styles['today']} style={{ insetInlineStart: at(today) }}>
          <span className={styles['todayLabel']}>{todayLabel}</span>
        </div>
      </div>
      <ul aria-label={label}>
        {moments.map((moment, index) => {
          const place = placed[index];
          return place && <Moment key={moment.key} moment={moment} place={place} />;
        })}
      </ul>
    </div>
  );
}

function Moment({ moment, place }: { moment: StripMoment; place: Placed }) {
  const { left, width, lane, labelAt, labelWidth, cutLeft, cutRight } = place;
  const start = labelAt === 'after' ? left + width + 6 : left - labelWidth - 6;
  const top = axisHeight + lane * laneHeight;
  const edges = [styles['bar'], styles[moment.tone]];
  if (cutLeft) edges.push(styles['cutLeft']);
  if (cutRight) edges.push(styles['cutRight']);
  return (
    <li title={moment.note}>
      <span className={edges.join(' ')} style={{ insetInlineStart: left, top: top + 9, width }} />
      <span
        className={`${styles['name']} ${styles[labelAt]}`}
        style={{ insetInlineStart: start, top, width: labelWidth }}
      >
        <Mark tone={moment.tone} />
        <span className={styles['text']}>{moment.content}</span>
        <VisuallyHidden>{`: ${moment.note}`}</VisuallyHidden>
      </span>
    </li>
  );
}
