import type { Timeliness, TimelinessCode } from './timeliness';

/** From what weighs heaviest against whoever promised to what does not weigh at all (rule T5). */
const order: readonly TimelinessCode[] = [
  'certainlyLate',
  'deliveredLate',
  'possiblyLate',
  'soon',
  'postponed',
  'running',
  'deliveredPostponed',
  'deliveredUnclear',
  'deliveredInTime',
  'unknown',
  'closed',
];

function daysLate(timeliness: Timeliness): number {
  if (timeliness.code === 'certainlyLate') return timeliness.days;
  return timeliness.code === 'deliveredLate' ? timeliness.days.min : 0;
}

/** Sorts the heaviest first; of two that are equally so, the later one. */
export function byWeight(a: Timeliness, b: Timeliness): number {
  return order.indexOf(a.code) - order.indexOf(b.code) || daysLate(b) - daysLate(a);
}
