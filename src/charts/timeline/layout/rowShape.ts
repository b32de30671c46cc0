import type { TimelineRow } from '@/charts/timeline/types';
import { type BarShape, barShape } from './barShape';
import type { Scale } from './scale';
import { type Step, stepsOf } from './stepShape';

/** All that is drawn of a row: its bar, and the postponements below it. */
export type RowShape = { readonly bar: BarShape; readonly steps: readonly Step[] };

/** The shape of a row at a scale. */
export function rowShape(row: TimelineRow, scale: Scale, today: number): RowShape {
  return { bar: barShape(row, scale, today), steps: stepsOf(row, scale) };
}
