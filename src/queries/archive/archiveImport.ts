import {
  skipToken,
  type UseMutationResult,
  useMutation,
  useMutationState,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { keys } from '@/queries/keys';
import { useServices } from '@/queries/services';
import type { ImportOutcome, ImportProgress, ImportRow } from '@/workers/archive/archiveClient';
import { archiveFor, readAgain, useArchiveFailure, useArchiveState } from './archive';
import { timeLeft } from './timeLeft';

export type { ImportOutcome, ImportRow, ProblemRow } from '@/workers/archive/archiveClient';

/** How far an import is, and how long it will take by what it did until now. */
export type ImportShown = ImportProgress & {
  /** Milliseconds; absent as long as too little was done to tell. */
  readonly timeLeft?: number;
};

/** Imports files, one import at a time; goes on when one leaves the page. */
export function useImportArchive(): UseMutationResult<ImportOutcome, Error, readonly File[]> {
  const services = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationKey: keys.importArchive,
    scope: { id: 'importArchive' },
    mutationFn: async (files: readonly File[]) => {
      const archive = await archiveFor(services, client);
      const began = services.clock.now().getTime();
      try {
        client.removeQueries({ queryKey: keys.importOutcome });
        const outcome = await archive.importFiles(files, (progress) => {
          const left = timeLeft(services.clock.now().getTime() - began, progress.share);
          const shown = { ...progress, ...(left !== undefined && { timeLeft: left }) };
          client.setQueryData<ImportShown>(keys.importProgress, shown);
        });
        client.setQueryData<ImportOutcome>(keys.importOutcome, outcome);
        return outcome;
      } finally {
        // Until it is over the bar stays as it is: what is read again may take a moment.
        await readAgain(client);
        client.removeQueries({ queryKey: keys.importProgress });
      }
    },
  });
}

/** The import of this tab, wherever it was started. */
export type RunningImport = {
  readonly isRunning: boolean;
  /** How far it is, once something was read. */
  readonly progress: ImportShown | undefined;
  /** How the last one ended; none while one runs. */
  readonly outcome: ImportOutcome | undefined;
  /** It ended in a way that nothing accounts for. */
  readonly isBroken: boolean;
  readonly cancel: () => void;
};

/** What became of the import of this tab. */
export function useRunningImport(): RunningImport {
  const services = useServices();
  const client = useQueryClient();
  const { data: progress } = useQuery<ImportShown>({
    queryKey: keys.importProgress,
    queryFn: skipToken,
  });
  const { data: outcome } = useQuery<ImportOutcome>({
    queryKey: keys.importOutcome,
    queryFn: skipToken,
  });
  const status = useMutationState({
    filters: { mutationKey: keys.importArchive },
    select: ({ state }) => state.status,
  }).at(-1);
  const isRunning = status === 'pending';
  return {
    isRunning,
    progress: isRunning ? progress : undefined,
    outcome: isRunning ? undefined : outcome,
    isBroken: status === 'error',
    // How the import fails that can't be stopped, it tells itself.
    cancel: () =>
      void archiveFor(services, client)
        .then((archive) => archive.cancel())
        .catch(() => undefined),
  };
}

/** The import that another window carries out, and how far it came; none while this one imports. */
export function useImportElsewhere(): ImportRow | undefined {
  const { isRunning } = useRunningImport();
  const row = useArchiveState()?.imports.find(({ state }) => state === 'running');
  return isRunning ? undefined : row;
}

/**
 * Whether any window imports: what takes all records is not to be worked out as long as more are coming. `undefined` while
 * that is looked up, and `false` when it can't be.
 */
export function useIsImporting(): boolean | undefined {
  const { isRunning } = useRunningImport();
  const elsewhere = useImportElsewhere();
  const isKnown = useArchiveState() !== undefined;
  const { failure } = useArchiveFailure();
  if (isRunning || elsewhere) return true;
  return isKnown || failure ? false : undefined;
}

/** Throws the archive away, or gives `false` while an import is under way in any window; what was taken into a dossier stays there, and so do saved searches. */
export function useClearArchive(): UseMutationResult<boolean, Error, void> {
  const services = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => (await archiveFor(services, client)).clear(),
    onSuccess: () => readAgain(client),
  });
}
