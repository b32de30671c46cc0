import { nextNumber } from './evidence';
import { type FormerKind, fileOf, keptFilesIn } from './keptFile';
import { rotate } from './rotation';
import type { SafekeepingPorts, Whole } from './safekeepingPorts';
import { type SnapshotOutcome, snapshotFailureOf } from './snapshotOutcome';
import { writeWhole } from './wholeFile';

/**
 * Keeps a whole journal before something else takes its place, be it more or less than what is known of the dossier; to be
 * called while no other tab does. Never rejects: what failed is told, and then nothing should take its place.
 */
export async function keepFormer(
  ports: Omit<SafekeepingPorts, 'lock' | 'mark'>,
  kind: FormerKind,
  { entries, setApart, standing }: Whole,
): Promise<SnapshotOutcome> {
  const { folder, clock } = ports;
  const held = { ...standing, entries: entries.length + setApart.length };
  if (held.entries === 0) return 'empty';
  try {
    // Of after the last wipe in any case, also one of which nothing was kept since.
    const number = nextNumber(await keptFilesIn(folder)) - 1;
    const file = fileOf(kind, number, held, clock.now());
    if (!(await writeWhole(ports, file, { entries, setApart }))) return 'failed';
    await rotate(folder);
    return 'taken';
  } catch (error) {
    return snapshotFailureOf(error);
  }
}
