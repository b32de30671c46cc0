import { dropWiped } from './dropping';
import { expectedOf, isDone, latestOf, nextNumber, pendingOf } from './evidence';
import { fileOf, type KeptFile, keptFilesIn } from './keptFile';
import { rotate } from './rotation';
import type { SafekeepingPorts, Whole } from './safekeepingPorts';
import { type SnapshotOutcome, snapshotFailureOf } from './snapshotOutcome';
import { isLessThan, type Standing } from './standing';
import { writeWhole } from './wholeFile';

/** The number of the last file that a snapshot covers; what was announced but not done is not among them. */
function lastCovered(files: readonly KeptFile[], found: Standing): number {
  const pending = pendingOf(files);
  const isUndone = pending !== undefined && !isDone(pending, found);
  return nextNumber(isUndone ? files.filter((file) => file !== pending) : files) - 1;
}

function isKept(files: readonly KeptFile[], held: Standing): boolean {
  const latest = latestOf(files);
  const isEqual = latest?.entries === held.entries && latest.last === held.last;
  return isEqual && latest.kind === 'snapshot' && !pendingOf(files);
}

async function write(
  ports: SafekeepingPorts,
  before: readonly KeptFile[],
  { entries, setApart, standing }: Whole,
  added: number,
): Promise<SnapshotOutcome> {
  const { folder, clock, mark } = ports;
  // What was read is what the snapshot will hold, should that differ from what was counted.
  const held = { ...standing, entries: entries.length + setApart.length };
  if (held.entries === 0) await dropWiped(folder);
  // What the files tell is of before a change that is not among them.
  const told = { ...held, entries: held.entries - added };
  const expected = expectedOf(before, told);
  if (expected && isLessThan(held, expected)) return 'less';
  if (held.entries === 0) return 'empty';
  if (isKept(before, held)) return 'unchanged';
  const file = fileOf('snapshot', lastCovered(before, told), held, clock.now());
  if (!(await writeWhole(ports, file, { entries, setApart }))) return 'failed';
  mark.write(held);
  await rotate(folder);
  return 'taken';
}

/**
 * Takes a snapshot of what `read` gives; to be called while no other tab does. Never rejects: what failed is told. `added` of
 * the entries are of a change of which no file tells yet.
 */
export async function takeSnapshot(
  ports: SafekeepingPorts,
  read: () => Promise<Whole>,
  added = 0,
): Promise<SnapshotOutcome> {
  try {
    // Looked at before the journal is read: what is kept from here on may not be in the snapshot.
    const before = await keptFilesIn(ports.folder);
    return await write(ports, before, await read(), added);
  } catch (error) {
    // A full disk, or a file system that was closed: what was kept before still is.
    return snapshotFailureOf(error);
  }
}
