import { Area, AreaChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { areaOpacity, toneFill } from '@/charts/parts/toneColours';
import type { Tone } from '@/ui/tone';

/** Values per series from a moment (milliseconds UTC) on. */
export type StepPoint = { readonly at: number } & Readonly<Record<string, number>>;
export type StepSeries = { readonly key: string; readonly label: string; readonly tone: Tone };

type ProgressStepsProps = {
  points: readonly StepPoint[];
  series: readonly StepSeries[];
  /** How a moment is written below the axis. */
  formatMoment: (at: number) => string;
};

/** Counts per state over time, stacked, as steps: between two days nothing happened. To be loaded lazily. */
export function ProgressSteps({ points, series, formatMoment }: ProgressStepsProps) {
  const first = points[0]?.at ?? 0;
  const last = points.at(-1)?.at ?? 0;
  return (
    <AreaChart
      responsive
      data={[...points]}
      accessibilityLayer={false}
      margin={{ top: 8, right: 40, bottom: 0, left: 24 }}
      style={{ width: '100%', height: '100%' }}
    >
      <CartesianGrid vertical={false} stroke="var(--hairline)" />
      <XAxis
        dataKey="at"
        type="number"
        scale="time"
        domain={[first, last]}
        ticks={[first, last]}
        interval={0}
        tickFormatter={formatMoment}
        stroke="var(--outline)"
        tick={{ fill: 'var(--ink-soft)', fontSize: 13 }}
      />
      <YAxis
        allowDecimals={false}
        domain={[0, 'dataMax']}
        width={32}
        axisLine={false}
        tickLine={false}
        tick={{ fill: 'var(--ink-soft)', fontSize: 13 }}
      />
      {series.map(({ key, tone }) => (
        <Area
          key={key}
          dataKey={key}
          stackId="all"
          type="stepAfter"
          isAnimationActive={false}
          fillOpacity={areaOpacity}
          {...toneFill(tone)}
        />
      ))}
    </AreaChart>
  );
}
