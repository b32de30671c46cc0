import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { DossierName } from '@/domain/dossier/dossierName';
import { recordsEntered } from '@/domain/dossier/entered';
import { type KindChanges, kindChanges } from '@/domain/dossier/kindChanges';
import { markOf } from '@/domain/journal/backupAge';
import type { JournalEntry } from '@/domain/journal/entry';
import { type Stamp, stampTime } from '@/domain/journal/hlc';
import { byClock } from '@/domain/journal/merge/ahead';
import { newestStamp } from '@/domain/journal/newest';
import { restamped, stampAfterRepair } from '@/domain/journal/restamp';
import type { Bundle } from '@/formats/bundle/bundle';
import { type Services, useServices } from '../services';
import { BackupFailedError } from './backupFailedError';
import type { TakeBack } from './lastRestore';
import { type ChosenFile, readBundle } from './readBundle';
import { useSwap } from './useSwap';

/** What a backup would do to the dossier that it was made of; nothing was written yet. */
export type RestorePreview = {
  readonly bundle: Bundle;
  readonly dossier: DossierName;
  /** What is there now, as far as it was entered. */
  readonly present: readonly JournalEntry[];
  readonly changes: readonly KindChanges[];
  /** Records in the file that do not fit; they will be set apart. */
  readonly rejected: number;
  /** When the newest entry in the file was made. */
  readonly latest: Date | undefined;
  /** How many entries in the file bear a time that is still to come. */
  readonly ahead: number;
  /** How many entries are here that the file does not have: they will be gone. */
  readonly lost: number;
};

/** Reads and checks a whole file, and holds it against the dossier that it was made of. */
export async function previewRestore(
  services: Services,
  chosen: ChosenFile,
): Promise<RestorePreview> {
  const bundle = await readBundle(chosen);
  const { dossier, entries } = bundle;
  if (dossier === 'selection') throw new BackupFailedError({ code: 'restore.selection' });
  const present = await services.store(dossier).journal();
  const wanted = recordsEntered(entries);
  const inFile = new Set(entries.map(({ id }) => id));
  const last = newestStamp(entries);
  return {
    bundle,
    dossier,
    present,
    changes: kindChanges(recordsEntered(present).records, wanted.records),
    rejected: wanted.rejected.length,
    latest: last && stampTime(last),
    ahead: byClock(entries, services.clock.now()).ahead.length,
    lost: present.filter(({ id }) => !inFile.has(id)).length,
  };
}

/** Reads a file and says what putting it back would do. Rejects with a `BackupFailedError`. */
export function useReadBackup(): UseMutationResult<RestorePreview, Error, ChosenFile> {
  const services = useServices();
  return useMutation({ mutationFn: (chosen: ChosenFile) => previewRestore(services, chosen) });
}

/** Puts a backup back, opens its dossier, and gives how to take that back. Rejects with a `BackupFailedError`. */
export function useRestoreBackup(): UseMutationResult<TakeBack, Error, RestorePreview> {
  return useSwap(
    ({ dossier, bundle: { entries, setApart, madeAt }, present }: RestorePreview) => ({
      kind: 'backup',
      dossier,
      entries,
      setApart,
      over: present,
      restoredUpTo: newestStamp(entries),
      markAfter: () => markOf(entries, new Date(madeAt)),
      open: dossier,
    }),
    false,
  );
}

/**
 * Gives what bears a time in the future the present one, in the open dossier. That is no restore: what Ctrl Z could take back
 * it can take back after it. Rejects with a `BackupFailedError`.
 */
export function useRepairTimes(): UseMutationResult<TakeBack, Error, readonly JournalEntry[]> {
  const { clock, nextId, settings, store } = useServices();
  return useSwap(async (present: readonly JournalEntry[]) => {
    const { dossier } = settings.read();
    const entries = restamped(present, { now: clock.now(), nextId });
    const repaired = (stamp: Stamp | undefined) =>
      stamp && stampAfterRepair(stamp, present, entries);
    return {
      kind: 'repair',
      dossier,
      entries,
      over: present,
      restoredUpTo: repaired(await store(dossier).restoredUpTo()),
      markAfter: (mark) => mark && { ...mark, last: repaired(mark.last) },
      open: dossier,
    };
  }, false);
}

/** Puts back what was there before a restore, unless something was entered since. Rejects with a `BackupFailedError`. */
export function useTakeBackRestore(): UseMutationResult<TakeBack, Error, TakeBack> {
  return useSwap((takeBack: TakeBack) => takeBack, true);
}
