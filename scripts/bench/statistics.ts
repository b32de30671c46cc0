/** The value below which this share (0 to 1) of the values lies; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle value, or the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * The median of each measure over some rounds. In a round all are taken one after the other, so that what else the
 * machine does falls on all of them alike.
 */
export async function medians<Name extends string>(
  rounds: number,
  measures: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(measures).filter((name): name is Name => name in measures);
  const taken = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) taken.get(name)?.push(await measures[name]());
  }
  const found: Partial<Record<Name, number>> = {};
  for (const name of names) found[name] = median(taken.get(name) ?? []);
  if (!isWhole(found, names)) throw new Error('A measure was not taken');
  return found;
}

function isWhole<Name extends string>(
  record: Partial<Record<Name, number>>,
  names: readonly Name[],
): record is Record<Name, number> {
  return names.every((name) => record[name] !== undefined);
}
