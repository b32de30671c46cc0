import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
import { toneFill } from '@/charts/parts/toneColours';
import type { Tone } from '@/ui/tone';

export type CountBar = {
  readonly key: string;
  readonly label: string;
  readonly tone: Tone;
  readonly count: number;
};

type CountBarsProps = { bars: readonly CountBar[]; total: number };

/** Counts as bars with their number at the end; to be loaded lazily, as it brings the chart library. */
export function CountBars({ bars, total }: CountBarsProps) {
  // A bar of nothing is left out with its number by the library: it gets a pixel that can't be seen.
  const data = bars.map((bar) => ({
    ...bar,
    ...(bar.count === 0 ? { fill: 'none', stroke: 'none' } : toneFill(bar.tone)),
  }));
  return (
    <BarChart
      responsive
      data={data}
      layout="vertical"
      accessibilityLayer={false}
      margin={{ top: 0, right: 32, bottom: 0, left: 0 }}
      barCategoryGap={6}
      style={{ width: '100%', height: '100%' }}
    >
      <XAxis type="number" domain={[0, Math.max(total, 1)]} hide />
      <YAxis
        type="category"
        dataKey="label"
        width={140}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={{ fill: 'var(--ink)', fontSize: 14 }}
      />
      <Bar dataKey="count" isAnimationActive={false} minPointSize={1}>
        <LabelList dataKey="count" position="right" fill="var(--ink)" fontSize={14} />
      </Bar>
    </BarChart>
  );
}
