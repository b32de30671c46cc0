import { skipToken, useQuery } from '@tanstack/react-query';
import type { DossierName } from '@/domain/dossier/dossierName';
import type { BackupMark } from '@/domain/journal/backupMark';
import type { JournalEntry } from '@/domain/journal/entry';
import type { Stamp } from '@/domain/journal/hlc';
import { keys } from '@/queries/keys';

/** What a whole journal is put in the place of another for. */
export type SwapKind = 'backup' | 'snapshot' | 'repair';

/** One journal to be put in the place of another. */
export type Swap = {
  readonly kind: SwapKind;
  readonly dossier: DossierName;
  readonly entries: readonly JournalEntry[];
  /** Rows that can't be read, to be kept beside them; those that are there stay in any case. */
  readonly setApart?: readonly string[] | undefined;
  /** What is to be there now; anything else is left alone. */
  readonly over: readonly JournalEntry[];
  /** Up to which stamp the entries are what a restore put there: Ctrl Z takes nothing of that back. */
  readonly restoredUpTo: Stamp | undefined;
  /** The last backup of the dossier as it then is, from the last one until then; absent where that stays the last one. */
  readonly markAfter?: ((mark: BackupMark | undefined) => BackupMark | undefined) | undefined;
  /** The dossier that is open afterwards. */
  readonly open: DossierName;
};

/** A restore or a repair that can be taken back, as long as this window is open. */
export type TakeBack = Swap & {
  /** When it was done. */
  readonly at: Date;
};

/** The last restore or repair in this window; none when it was taken back. */
export function useLastRestore(): TakeBack | undefined {
  const { data } = useQuery<TakeBack | null>({ queryKey: keys.lastRestore, queryFn: skipToken });
  return data ?? undefined;
}
