import type { BarShape, Stretch } from '@/charts/timeline/layout/barShape';
import { barY } from '@/charts/timeline/layout/stepShape';
import type { Tone } from '@/ui/tone';
import { Bracket, Diamond, Question } from './Glyphs';
import styles from './marks.module.css';
import { barColour, paint } from './Patterns';

const half = 6;

function Block({
  stretch,
  fill,
  className,
}: {
  stretch: Stretch;
  fill: string;
  className?: string;
}) {
  return (
    <rect
      className={className}
      x={stretch[0]}
      y={barY - half}
      width={Math.max(1.5, stretch[1] - stretch[0])}
      height={half * 2}
      style={{ fill }}
    />
  );
}

type FadeProps = { stretch: Stretch; side: 'rise' | 'fall'; tone: Tone; prefix: string };

function Fade({ stretch, side, tone, prefix }: FadeProps) {
  return (
    <>
      <Block stretch={stretch} fill={paint.fade(prefix, side, tone)} />
      <Block stretch={stretch} fill={paint.hatch(prefix)} />
    </>
  );
}

type BarMarksProps = { shape: BarShape; tone: Tone; prefix: string };

/** The bar itself: its certain, uncertain, late and unknown stretches, and the marks on it. */
export function BarMarks({ shape, tone, prefix }: BarMarksProps) {
  const { solid, planned, rise, fall, overdue, promise, delivered } = shape;
  const colour = barColour(tone);
  return (
    <>
      {shape.dotted.map(([from, to]) => (
        <path key={from} className={styles['dotted']} d={`M${from} ${barY}H${to}`} />
      ))}
      {rise && <Fade stretch={rise} side="rise" tone={tone} prefix={prefix} />}
      {fall && <Fade stretch={fall} side="fall" tone={tone} prefix={prefix} />}
      {solid && <Block stretch={solid} fill={colour} />}
      {planned && (
        <g style={{ stroke: colour }} className={styles['planned']}>
          <Block stretch={planned} fill="none" />
        </g>
      )}
      {overdue && (
        <Block
          stretch={overdue}
          fill={paint.overdue(prefix)}
          {...(styles['overdue'] && { className: styles['overdue'] })}
        />
      )}
      {shape.brackets.map(({ x, opens }) => (
        <Bracket key={`${x} ${opens}`} x={x} y={barY} opens={opens} half={half + 3} />
      ))}
      {shape.questions.map((x) => (
        <Question key={x} x={x} y={barY} />
      ))}
      {shape.events.map((x) => (
        <circle key={x} className={styles['event']} cx={x} cy={barY} r="4" />
      ))}
      {promise !== undefined && <Diamond x={promise} y={barY} size={7} filled={false} />}
      {delivered !== undefined && <Diamond x={delivered} y={barY} size={8} filled />}
    </>
  );
}
