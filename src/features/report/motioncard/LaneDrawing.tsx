import type { Day } from '@/domain/shared/day';
import type { Lane, Scale } from './cardTimeline';
import styles from './MotionTimeline.module.css';
import { Delivered, FirstPromise, LateStretch, NextTerm, ShiftSaid } from './marks';

type LaneDrawingProps = {
  lane: Lane;
  x: Scale;
  on: Day;
  y: number;
  /** The name with the first promise in its own words. */
  words: string;
  /** Where the drawing ends. */
  end: number;
  first: Day | undefined;
};

/** How far below its line the terms after postponements stand: each is a step down. */
const step = 7;

/** One deadline: its name and outcome in words above its line. */
export function LaneDrawing({ lane, x, on, y, words, end, first }: LaneDrawingProps) {
  const line = y + 25;
  const from = x(lane.saidOn);
  const until = lane.delivered?.latest ?? lane.delivered?.earliest ?? first ?? on;
  const delivered = lane.delivered?.latest ?? lane.delivered?.earliest;
  const { earliest, latest } = lane.first;
  return (
    <g>
      <text className={styles['name']} x={0} y={y + 13}>
        {words}
      </text>
      <text className={styles['stand']} x={end + 12} y={y + 13} textAnchor="end">
        {lane.stand}
      </text>
      <line
        className={styles['run']}
        x1={Math.min(from, x(until))}
        x2={x(until)}
        y1={line}
        y2={line}
      />
      {earliest && latest && earliest !== latest && (
        <line className={styles['window']} x1={x(earliest)} x2={x(latest)} y1={line} y2={line} />
      )}
      {lane.late && <LateStretch from={x(lane.late.from)} to={x(lane.late.to)} y={line} />}
      {first && <FirstPromise x={x(first)} y={line} />}
      {lane.shifts.map(({ key, saidOn, to }) => (
        <g key={key}>
          {to && (
            <>
              <path
                className={styles['step']}
                d={`M${x(saidOn)} ${line}V${line + step}H${x(to)}`}
              />
              <NextTerm x={x(to)} y={line + step} />
            </>
          )}
          <ShiftSaid x={x(saidOn)} y={line} />
        </g>
      ))}
      {delivered && <Delivered x={x(delivered)} y={line} />}
    </g>
  );
}
