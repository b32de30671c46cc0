import { dayOf } from '@/domain/shared/day';
import { formatDay, formatDayShort, termWords } from '@/i18n/dates';
import { laneSentence, cardTimelineTexts as texts } from '@/i18n/nl/report/motionCard';
import { type CardTimeline, placeOf, type Scale, shareOf, yearsBetween } from './cardTimeline';
import { LaneDrawing } from './LaneDrawing';
import styles from './MotionTimeline.module.css';
import { Delivered, FirstPromise, LateStretch, NextTerm, ShiftSaid } from './marks';

const width = 720;
const margin = 12;
const head = 46;
const laneHeight = 40;
/** What the words above a lane take of it. */
const wordsHeight = 17;

/** Half of what a day takes in the drawing. */
const halfDay = 32;

/** The middle of a day written at a place, kept within the drawing. */
function middleOf(place: number): number {
  return Math.min(width - halfDay, Math.max(halfDay, place));
}

/** Where the line of the day shown is drawn: it leaves out the words above each lane. */
function todayStretches(lanes: number, height: number): [number, number][] {
  const words = Array.from({ length: lanes }, (_, at) => head + 8 + at * laneHeight);
  const tops = [15, ...words.map((top) => top + wordsHeight)];
  const bottoms = [...words, height];
  return tops.map((top, at) => [top, bottoms[at] ?? height]);
}

function Axis({ timeline, x, height }: { timeline: CardTimeline; x: Scale; height: number }) {
  const { from, to, on, marks } = timeline;
  const [first] = marks;
  const last = marks.at(-1) ?? { on };
  // Words that begin past the middle would run out of the drawing.
  const isFar = first !== undefined && x(first.on) > width / 2;
  return (
    <>
      {yearsBetween(from, to).map((year) => {
        const day = dayOf(year, 1, 1);
        return (
          day && (
            <g key={year}>
              <line className={styles['grid']} x1={x(day)} x2={x(day)} y1={head - 6} y2={height} />
              <text className={styles['soft']} x={x(day) + 3} y={head - 2}>
                {year}
              </text>
            </g>
          )
        );
      })}
      <line
        className={styles['axis']}
        x1={margin}
        x2={width - margin}
        y1={head + 2}
        y2={head + 2}
      />
      {todayStretches(timeline.lanes.length, height).map(([top, bottom]) => (
        <line key={top} className={styles['today']} x1={x(on)} x2={x(on)} y1={top} y2={bottom} />
      ))}
      {marks.map((mark) => (
        <circle key={mark.label} className={styles['dot']} cx={x(mark.on)} cy={head + 2} r={4} />
      ))}
      {first && (
        <text
          className={styles['label']}
          x={isFar ? x(last.on) + 4 : x(first.on) - 4}
          y={26}
          textAnchor={isFar ? 'end' : 'start'}
        >
          {marks.map(({ on: day, label }) => `${label} ${formatDayShort(day)}`).join(' · ')}
        </text>
      )}
      <text className={styles['label']} x={middleOf(x(on))} y={11} textAnchor="middle">
        {formatDayShort(on)}
      </text>
    </>
  );
}

/** What the shapes mean, beside the drawing so that it prints along. */
function Key() {
  const shapes = [
    { name: texts.key.first, shape: <FirstPromise x={8} y={7} /> },
    { name: texts.key.shift, shape: <ShiftSaid x={8} y={7} /> },
    { name: texts.key.next, shape: <NextTerm x={8} y={7} /> },
    { name: texts.key.delivered, shape: <Delivered x={8} y={7} /> },
    { name: texts.key.late, shape: <LateStretch from={1} to={15} y={7} /> },
  ];
  return (
    <ul className={styles['key']} aria-hidden>
      {shapes.map(({ name, shape }) => (
        <li key={name}>
          <svg width={16} height={14} viewBox="0 0 16 14" aria-hidden="true">
            {shape}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

/** The small timeline of a Motiekaart: first promises, postponements, deliveries, and the day shown. */
export function MotionTimeline({ timeline }: { timeline: CardTimeline }) {
  const { from, to, on, lanes, more } = timeline;
  const height = head + 8 + lanes.length * laneHeight;
  const x: Scale = (day) => margin + shareOf(day, from, to) * (width - 2 * margin);
  const sentences = lanes.map((lane) =>
    laneSentence(lane.name, { ...lane, shifts: lane.shifts.length }),
  );
  return (
    <figure className={styles['figure']}>
      <div className={styles['scroll']}>
        <svg
          className={styles['drawing']}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={texts.label(sentences, formatDay(on))}
        >
          <Axis timeline={timeline} x={x} height={height} />
          {lanes.map((lane, at) => (
            <LaneDrawing
              key={lane.key}
              lane={lane}
              x={x}
              on={on}
              y={head + 8 + at * laneHeight}
              words={`${lane.name}: ${termWords(lane.first)}`}
              end={width - margin}
              first={placeOf(lane.first)}
            />
          ))}
        </svg>
      </div>
      {lanes.length > 0 && <Key />}
      {more > 0 && <figcaption className={styles['more']}>{texts.more(more)}</figcaption>}
    </figure>
  );
}
