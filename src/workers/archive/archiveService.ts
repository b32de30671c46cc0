import type { ImportRow } from '@/storage/archive/archiveDatabase';
import type { ArchiveStore } from '@/storage/archive/archiveStore';
import type { Clock, TabChannel } from '@/storage/ports';
import { importAll } from '@/workers/archive/import/importRun';
import { HeldLinks } from '@/workers/archive/links/heldLinks';
import { holdings, placeOf, search, wordsOf } from './answers';
import type { ArchiveApi, ImportOutcome, ImportProgress } from './archiveApi';
import { isOfRecords, newsOf, tell } from './archiveNews';
import { heldOf } from './held';
import { HeldArchive } from './heldArchive';

/** What the archive works with; in tests with a database and a clock of their own. */
export type ArchiveServiceOptions = {
  readonly store: ArchiveStore;
  readonly clock: Clock;
  /** Runs an import, or what may not go together with one, unless another tab does; gives `undefined` then. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T | undefined>;
  /** Whether another tab runs an import: one that ended while it did, does not. */
  readonly isImportingElsewhere: () => Promise<boolean>;
  readonly channel: TabChannel;
};

/** How many of the records that were set apart are shown. */
const mostProblems = 1000;

const busy: ImportOutcome = {
  imports: [],
  resumed: [],
  refused: [],
  failed: [{ file: '', code: 'archive.busy', kept: 0 }],
  notBegun: [],
};

/** The turn to import, of which one in the whole browser is taken at a time: taking it, and whether it is taken anywhere. */
function importTurn({
  alone,
  isImportingElsewhere,
}: Pick<ArchiveServiceOptions, 'alone' | 'isImportingElsewhere'>) {
  let isHere = false;
  return {
    take: <T>(work: () => Promise<T>) =>
      alone(async () => {
        isHere = true;
        try {
          return await work();
        } finally {
          isHere = false;
        }
      }),
    isTaken: async () => isHere || (await isImportingElsewhere()),
  };
}

/** An import that nobody carries out any more was broken off. */
function withoutDead(imports: readonly ImportRow[], isImporting: boolean): readonly ImportRow[] {
  return imports.map((row) =>
    row.state === 'running' && !isImporting ? { ...row, state: 'brokenOff' } : row,
  );
}

/** The archive of a browser, kept in step with the other tabs that have it open. */
export function createArchiveService(options: ArchiveServiceOptions): ArchiveApi {
  const { store, clock, alone, channel } = options;
  const turn = importTurn(options);
  const archive = new HeldArchive(store);
  let isCancelled = false;
  const links = new HeldLinks(store, archive);
  channel.listen((message) => {
    if (isOfRecords(message)) {
      links.forget();
      archive.forget();
    }
    if (newsOf(message) === 'workedOut') void takeIn();
    // A page may have heard it before, and asked what was still held here.
    if (newsOf(message) === 'changed') tell(channel, 'takenIn');
  });

  async function takeIn(): Promise<void> {
    links.forget();
    // What can't be added is read with the rest, when that is asked for.
    await archive.takeReferences().catch(() => archive.forget());
    // Only now: who asks again at once must not get the answer of before.
    tell(channel, 'takenIn');
  }

  async function importFiles(
    files: readonly File[],
    onProgress: (progress: ImportProgress) => void,
  ): Promise<ImportOutcome> {
    isCancelled = false;
    const run = {
      store,
      archive,
      now: () => clock.now(),
      isCancelled: () => isCancelled,
      onProgress,
      onStep: () => tell(channel, 'step'),
    };
    const outcome = await turn.take(() => importAll(run, files));
    if (!outcome) return busy;
    links.forget();
    tell(channel, 'changed');
    return outcome;
  }

  /** Not while an import adds to what was held, here or in another tab: it would write that again. */
  async function clear(): Promise<boolean> {
    const isCleared = await alone(async () => {
      await store.clear();
      archive.become(heldOf([]));
      links.forget();
      return true;
    });
    if (isCleared) tell(channel, 'changed');
    return isCleared ?? false;
  }

  async function changeSearches(change: Promise<void>): Promise<void> {
    await change;
    tell(channel, 'searches');
  }

  return {
    state: async () => {
      // Asked first: an import that ends meanwhile is on disk as it ended.
      const isRunning = await turn.isTaken();
      const [held, imports] = await Promise.all([holdings(archive), store.imports()]);
      return { ...held, imports: withoutDead(imports, isRunning) };
    },
    search: (question, wanted) => search(archive, question, wanted),
    placeInResults: (mark, question, wanted) => placeOf(archive, mark, question, wanted),
    wordsInTheWay: (question, narrowing) => wordsOf(archive, question, narrowing),
    find: (mark) => archive.find(mark),
    isWorkedOut: () => links.isThere(),
    lettersOf: (id) => links.linksOf(id, 'motion'),
    motionsOf: (id) => links.linksOf(id, 'letter'),
    importFiles,
    cancel: async () => {
      isCancelled = true;
    },
    problemsOf: (importId) => store.problemsOf(importId, mostProblems),
    clear,
    searches: () => store.searches(),
    saveSearch: (row) => changeSearches(store.putSearch(row)),
    removeSearch: (id) => changeSearches(store.removeSearch(id)),
  };
}
