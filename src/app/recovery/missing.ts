import type { Loss } from '@/queries/safekeeping/inspection';
import type { Recovery } from '@/queries/safekeeping/recovery';

/** How many entries of those that there were are not among what can be put back; 0 where nobody knows how many there were. */
export function missingOf({ entries, setApart }: Recovery, { inspection }: Loss): number {
  const { expected } = inspection;
  return expected ? Math.max(0, expected.entries - entries.length - setApart.length) : 0;
}
