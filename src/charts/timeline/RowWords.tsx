import type { DrawnPart } from './drawnPart';
import styles from './marks.module.css';
import { placeNote } from './notePlace';
import type { RowShape } from './rowShape';
import { barY, type Step } from './stepShape';
import { fitText } from './textWidth';
import type { TimelineRow } from './types';

const fontSize = 13;
/** From the centre of a line to the foot of its letters. */
const drop = 4.5;

type Seen = Pick<DrawnPart, 'seenFrom' | 'seenTo'>;

function PromiseWords({ label, first, seen }: { label: string; first: Step; seen: Seen }) {
  const words = fitText(label, first.fromX - 12 - seen.seenFrom, fontSize);
  if (!words || first.fromX > seen.seenTo) return null;
  return (
    <text className={styles['words']} x={first.fromX - 8} y={first.y + drop} textAnchor="end">
      {words}
    </text>
  );
}

function StepWords({ step, seen }: { step: Step; seen: Seen }) {
  if (step.labelX < seen.seenFrom) return null;
  return (
    <text className={styles['words']} x={step.labelX} y={step.y + drop}>
      {fitText(step.shift.label, seen.seenTo - step.labelX, fontSize)}
    </text>
  );
}

/** The words beside the marks of a row, kept inside what is seen. */
export function RowWords({ row, shape, seen }: { row: TimelineRow; shape: RowShape; seen: Seen }) {
  const [first] = shape.steps;
  const note = placeNote(row.note, shape.bar.extent, seen);
  return (
    <>
      {first && row.promise && <PromiseWords label={row.promise.label} first={first} seen={seen} />}
      {shape.steps.map((step) => (
        <StepWords key={step.y} step={step} seen={seen} />
      ))}
      {note && (
        <text
          className={row.overdue ? styles['noteLate'] : styles['note']}
          x={note.x}
          y={barY + drop}
          textAnchor={note.anchor}
        >
          {note.text}
        </text>
      )}
    </>
  );
}
