import type { JournalEntry } from '@/domain/journal/entry';
import { ordered } from '@/domain/journal/fold';
import { inSequence, sinceWipe } from './evidence';
import type { KeptFile } from './keptFile';

/** What can be had back of a dossier from outside of the database. */
export type Recoverable = {
  readonly entries: readonly JournalEntry[];
  /** The file that holds the newest of it: how the dossier stood, and when. */
  readonly newest: KeptFile;
  /** The snapshot that it begins with; `undefined` when none was taken yet. */
  readonly snapshot: KeptFile | undefined;
  /** Files that are damaged, and of which others had to take the place. */
  readonly damaged: number;
};

/** The newest snapshot that can be read, with all changes since; `undefined` when there is nothing of either. */
export async function recoverable(
  files: readonly KeptFile[],
  entriesIn: (file: KeptFile) => Promise<readonly JournalEntry[] | undefined>,
): Promise<Recoverable | undefined> {
  const current = inSequence(sinceWipe(files));
  let damaged = 0;
  let snapshot: KeptFile | undefined;
  let entries: readonly JournalEntry[] = [];
  for (const file of current.filter(({ kind }) => kind === 'snapshot').toReversed()) {
    const held = await entriesIn(file);
    if (held) {
      snapshot = file;
      entries = held;
      break;
    }
    damaged += 1;
  }
  let newest = snapshot;
  const since = current.filter(
    ({ kind, number }) => kind === 'change' && number > (snapshot?.number ?? 0),
  );
  for (const file of since) {
    const held = await entriesIn(file);
    if (held) {
      newest = file;
      entries = [...entries, ...held];
    } else damaged += 1;
  }
  return newest && { entries: ordered(entries), newest, snapshot, damaged };
}
