import type { Directory } from '../files/directory';
import { drop } from './dropping';
import { isDone, nextNumber, pendingOf } from './evidence';
import { fileOf, type KeptFile, keptFileName, keptFilesIn } from './keptFile';
import type { SafekeepingPorts } from './safekeepingPorts';
import type { Standing } from './standing';

type AnnouncingPorts = Pick<SafekeepingPorts, 'clock' | 'folder'>;

const nothingWritten = new Uint8Array();

async function announce(
  { folder, clock }: AnnouncingPorts,
  standing: Standing,
): Promise<KeptFile | undefined> {
  try {
    const intent = fileOf('intent', nextNumber(await keptFilesIn(folder)), standing, clock.now());
    await folder.write(keptFileName(intent), nothingWritten);
    return intent;
  } catch {
    return undefined;
  }
}

/** Announces how a dossier will stand after `work`, and takes that back when the work was not done. */
export async function announcing<T>(
  ports: AnnouncingPorts,
  standing: Standing,
  work: () => Promise<T>,
  wasDone: (result: T) => boolean,
): Promise<T> {
  const intent = await announce(ports, standing);
  let done = false;
  try {
    const result = await work();
    done = wasDone(result);
    return result;
  } finally {
    if (intent && !done) await drop(ports.folder, intent).catch(() => undefined);
  }
}

/** What was announced and never came to be is forgotten, before a later file makes it look as if it had. */
export async function settle(
  folder: Directory,
  files: readonly KeptFile[],
  before: Standing,
): Promise<void> {
  const pending = pendingOf(files);
  if (pending && !isDone(pending, before)) await drop(folder, pending);
}
