/** A stretch of a line, in any unit. */
export type Stretch = { readonly start: number; readonly end: number };

/** The lane of each stretch such that none overlap in a lane; each takes the first lane that is free, in order of start. */
export function packLanes(stretches: readonly Stretch[]): number[] {
  const lanes = stretches.map(() => 0);
  const ends: number[] = [];
  const order = stretches
    .map((stretch, index) => ({ ...stretch, index }))
    .toSorted((a, b) => a.start - b.start || a.index - b.index);
  for (const { start, end, index } of order) {
    const free = ends.findIndex((taken) => taken <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    lanes[index] = lane;
  }
  return lanes;
}
