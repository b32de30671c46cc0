import { skipToken, useQuery } from '@tanstack/react-query';
import type { DossierName } from '@/domain/dossier/dossierName';
import type { BackupMark } from '@/domain/journal/backupMark';
import type { JournalEntry } from '@/domain/journal/entry';
import { keys } from '@/queries/keys';

/** One journal to be put in the place of another. */
export type Swap = {
  readonly dossier: DossierName;
  readonly entries: readonly JournalEntry[];
  /** Rows that can't be read, to be kept beside them; those that are there stay in any case. */
  readonly setApart?: readonly string[] | undefined;
  /** What is to be there now; anything else is left alone. */
  readonly over: readonly JournalEntry[];
  /** The last backup of the dossier as it then is. */
  readonly mark: BackupMark | undefined;
  /** The dossier that is open afterwards. */
  readonly open: DossierName;
};

/** A restore that can be taken back, as long as this window is open. */
export type TakeBack = Swap & {
  /** When it was done. */
  readonly at: Date;
};

/** The last restore in this window; none when it was taken back. */
export function useLastRestore(): TakeBack | undefined {
  const { data } = useQuery<TakeBack | null>({ queryKey: keys.lastRestore, queryFn: skipToken });
  return data ?? undefined;
}

/** The newest stamp in a journal. */
export function newestStamp(entries: readonly JournalEntry[]): JournalEntry['stamp'] | undefined {
  return entries.reduce<JournalEntry['stamp'] | undefined>(
    (newest, { stamp }) => (newest === undefined || stamp > newest ? stamp : newest),
    undefined,
  );
}

/** What was entered in a dossier since the last restore of it in this window; all of it where there was none. */
export function sinceRestore(
  journal: readonly JournalEntry[],
  dossier: DossierName,
  restore: TakeBack | null | undefined,
): readonly JournalEntry[] {
  const last = restore?.dossier === dossier ? newestStamp(restore.over) : undefined;
  return last === undefined ? journal : journal.filter(({ stamp }) => stamp > last);
}
