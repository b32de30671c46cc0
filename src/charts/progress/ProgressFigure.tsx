import { lazy } from 'react';
import { LazyChart } from '@/charts/parts/LazyChart';
import { Key } from './Key';
import styles from './ProgressFigure.module.css';
import type { StepPoint, StepSeries } from './ProgressSteps';

const ProgressSteps = lazy(() =>
  import('./ProgressSteps').then((it) => ({ default: it.ProgressSteps })),
);

type ProgressFigureProps = {
  keyLabel: string;
  points: readonly StepPoint[];
  series: readonly StepSeries[];
};

const height = 220;
const short = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** Counts per status over time with the key of its layers; to stand beside a summary and a table. */
export function ProgressFigure({ keyLabel, points, series }: ProgressFigureProps) {
  return (
    <div className={styles['figure']}>
      <LazyChart height={height}>
        <ProgressSteps points={points} series={series} formatMoment={(at) => short.format(at)} />
      </LazyChart>
      <Key label={keyLabel} entries={series} areas />
    </div>
  );
}
