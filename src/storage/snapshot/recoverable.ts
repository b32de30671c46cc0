import type { JournalEntry } from '@/domain/journal/entry';
import { allInOrder } from '@/domain/journal/fold';
import type { JournalContent } from '@/domain/journal/setApart';
import { inSequence, isTelling, sinceWipe } from './evidence';
import { type KeptFile, keptFileName } from './keptFile';
import type { SafekeepingPorts } from './safekeepingPorts';

/** What can be had back of a dossier from outside of the database. */
export type Recoverable = JournalContent & {
  /** The file that holds the newest of it: how the dossier stood, and when; `undefined` when none can be read. */
  readonly newest: KeptFile | undefined;
  /** The snapshot that it begins with; `undefined` when none was taken yet. */
  readonly snapshot: KeptFile | undefined;
  /** Files that are damaged, or that the browser does not give, and of which others had to take the place. */
  readonly damaged: readonly KeptFile[];
};

/** Reads what is in files, `undefined` for one that is damaged; all are asked for at once, and decoded one by one. */
function reading(
  files: readonly KeptFile[],
  { folder, codec }: Pick<SafekeepingPorts, 'codec' | 'folder'>,
): (file: KeptFile) => Promise<JournalContent | undefined> {
  // A file that the browser can't read, or of which it gives nothing, must not keep back those that it does give.
  const asked = new Map(
    files.map((file) => [file, folder.read(keptFileName(file)).catch(() => undefined)]),
  );
  return async (file) => {
    const bytes = await asked.get(file);
    return bytes && codec.decode(bytes);
  };
}

/** The newest snapshot that can be read, with all changes since; `undefined` when there is no file of either. */
export async function recoverable(
  files: readonly KeptFile[],
  ports: Pick<SafekeepingPorts, 'codec' | 'folder'>,
): Promise<Recoverable | undefined> {
  const current = inSequence(sinceWipe(files)).filter(isTelling);
  const contentOf = reading(current, ports);
  const damaged: KeptFile[] = [];
  let snapshot: KeptFile | undefined;
  let entries: readonly JournalEntry[] = [];
  let setApart: readonly string[] = [];
  for (const file of current.filter(({ kind }) => kind === 'snapshot').toReversed()) {
    const held = await contentOf(file);
    if (held) {
      snapshot = file;
      ({ entries, setApart } = held);
      break;
    }
    damaged.push(file);
  }
  let newest = snapshot;
  const since = current.filter(
    ({ kind, number }) => kind === 'change' && number > (snapshot?.number ?? 0),
  );
  for (const file of since) {
    const held = await contentOf(file);
    if (held) {
      newest = file;
      entries = [...entries, ...held.entries];
    } else damaged.push(file);
  }
  if (!newest && damaged.length === 0) return undefined;
  return { entries: allInOrder(entries), setApart, newest, snapshot, damaged };
}
