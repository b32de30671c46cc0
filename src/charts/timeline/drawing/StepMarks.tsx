import type { Step } from '@/charts/timeline/layout/stepShape';
import { Bracket, Diamond, Question, StepArrow } from './Glyphs';
import { paint } from './Patterns';

const half = 4;

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
};

/** The postponements below a bar. */
export function StepMarks({ steps, prefix }: StepMarksProps) {
  return steps.map((step) => (
    <g key={step.y}>
      <StepArrow from={{ x: step.fromX, y: step.fromY }} to={{ x: step.toX, y: step.y }} />
      <Term step={step} prefix={prefix} />
    </g>
  ));
}
