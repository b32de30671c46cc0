import type { Stretch } from './barShape';
import { Bracket, Diamond, Question, StepArrow } from './Glyphs';
import styles from './marks.module.css';
import { paint } from './Patterns';
import type { Step } from './stepShape';
import { fitText } from './textWidth';

const half = 4;
const fontSize = 13;

/** The term to which a postponement leads: an interval between brackets, a day, or a question. */
function Term({ step, prefix }: { step: Step; prefix: string }) {
  const { term, y, toX } = step;
  if (!term) return <Question x={toX} y={y} />;
  if (term.from === term.to) return <Diamond x={toX} y={y} size={5} filled={false} />;
  const width = term.to - term.from;
  const box = { x: term.from, y: y - half, width, height: half * 2 };
  return (
    <>
      <rect {...box} style={{ fill: paint.fade(prefix, 'fall', 'term') }} />
      <rect {...box} style={{ fill: paint.hatch(prefix) }} />
      {term.boundFrom && <Bracket x={term.from} y={y} opens half={half + 2} />}
      {term.boundTo && <Bracket x={term.to} y={y} opens={false} half={half + 2} />}
    </>
  );
}

type StepMarksProps = {
  steps: readonly Step[];
  prefix: string;
  /** Words of the first promise, written to the left of the first step. */
  promiseLabel: string | undefined;
  /** The part that is seen; no label runs out of it. */
  seen: Stretch;
};

/** The postponements below a bar, each with its own words beside it. */
export function StepMarks({ steps, prefix, promiseLabel, seen }: StepMarksProps) {
  const [first] = steps;
  if (!first) return null;
  const firstWords = promiseLabel && fitText(promiseLabel, first.fromX - 12 - seen[0], fontSize);
  return (
    <>
      {firstWords && (
        <text className={styles['words']} x={first.fromX - 8} y={first.y + 4.5} textAnchor="end">
          {firstWords}
        </text>
      )}
      {steps.map((step) => (
        <g key={`${step.y}`}>
          <StepArrow from={{ x: step.fromX, y: step.fromY }} to={{ x: step.toX, y: step.y }} />
          <Term step={step} prefix={prefix} />
          <text className={styles['words']} x={step.labelX} y={step.y + 4.5}>
            {step.labelX >= seen[0] && fitText(step.shift.label, seen[1] - step.labelX, fontSize)}
          </text>
        </g>
      ))}
    </>
  );
}
