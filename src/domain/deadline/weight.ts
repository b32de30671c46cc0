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
  'conditional',
  'unknown',
  'closed',
];

/** Days past a term; what is still to come counts below nothing, the further the less. */
function daysPast(timeliness: Timeliness): number {
  if (timeliness.code === 'certainlyLate') return timeliness.days;
  if (timeliness.code === 'soon') return -timeliness.days;
  return timeliness.code === 'deliveredLate' ? timeliness.days.min : 0;
}

/** Sorts the heaviest first; of two that are equally so, the later one, or the one that comes sooner. */
export function byWeight(a: Timeliness, b: Timeliness): number {
  return order.indexOf(a.code) - order.indexOf(b.code) || daysPast(b) - daysPast(a);
}
