import { type ArchiveIndex, countRecords } from '@/archive/index/archiveIndex';
import { printedIn } from '@/archive/index/printed';
import { parseQuery } from '@/archive/query/parseQuery';
import { placeInResults, type SearchOptions, searchArchive } from '@/archive/search/searchArchive';
import { unknownValues } from '@/archive/search/unknownValues';
import { wordsInTheWay } from '@/archive/search/wordsInTheWay';
import type { ArchiveStore } from '@/storage/archive/archiveStore';
import type { Clock, TabChannel } from '@/storage/ports';
import { importAll } from '@/workers/archive/import/importRun';
import { HeldLinks } from '@/workers/archive/links/heldLinks';
import type { ArchiveApi, FoundPage, ImportOutcome, ImportProgress } from './archiveApi';
import { isOfRecords, newsOf, tell } from './archiveNews';
import { heldOf } from './held';
import { HeldArchive } from './heldArchive';

/** What the archive works with; in tests with a database and a clock of their own. */
export type ArchiveServiceOptions = {
  readonly store: ArchiveStore;
  readonly clock: Clock;
  /** Runs an import unless another tab does; gives `undefined` then. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T | undefined>;
  readonly channel: TabChannel;
};

/** How many of the records that were set apart are shown. */
const mostProblems = 1000;

const busy: ImportOutcome = {
  imports: [],
  refused: [],
  failed: [{ file: '', code: 'archive.busy', kept: 0 }],
  notBegun: [],
};

/** A record and its publication count as one. */
function recordsIn(index: ArchiveIndex): number {
  return countRecords(index) - printedIn(index).recordOf.size;
}

async function search(
  archive: HeldArchive,
  question: string,
  options: SearchOptions,
): Promise<FoundPage> {
  const { index } = await archive.present();
  const query = parseQuery(question);
  const { hits, total, counts } = searchArchive(index, query, options);
  const records = await archive.records(hits.map(({ document }) => document));
  const found = hits.map(({ isExact, words }, at) => {
    const record = records[at];
    return record ? Object.assign(record, { isExact, words }) : null;
  });
  const problems = [...query.problems, ...unknownValues(index, query)];
  return { items: found, records: recordsIn(index), total, counts, problems };
}

/** The archive of a browser, kept in step with the other tabs that have it open. */
export function createArchiveService(options: ArchiveServiceOptions): ArchiveApi {
  const { store, clock, alone, channel } = options;
  const archive = new HeldArchive(store);
  let isCancelled = false;
  const links = new HeldLinks(store, archive);
  channel.listen((message) => {
    if (isOfRecords(message)) {
      links.forget();
      archive.forget();
    }
    if (newsOf(message) === 'workedOut') void takeIn();
  });

  async function takeIn(): Promise<void> {
    links.forget();
    await archive.takeReferences();
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
    const outcome = await alone(() => importAll(run, files));
    links.forget();
    tell(channel, 'changed');
    return outcome ?? busy;
  }

  async function clear(): Promise<void> {
    await store.clear();
    archive.become(heldOf([]));
    links.forget();
    tell(channel, 'changed');
  }

  return {
    state: async () => {
      const [{ index }, imports] = await Promise.all([archive.present(), store.imports()]);
      return { records: recordsIn(index), imports };
    },
    search: (question, wanted) => search(archive, question, wanted),
    placeInResults: async (mark, question, wanted) => {
      const [document] = await archive.documentsOf(mark);
      const { index } = await archive.present();
      if (document === undefined) return undefined;
      return placeInResults(index, parseQuery(question), { ...wanted, document });
    },
    wordsInTheWay: async (question, narrowing) => {
      const { index } = await archive.present();
      return wordsInTheWay(index, question, narrowing);
    },
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
    saveSearch: (row) => store.putSearch(row),
    removeSearch: (id) => store.removeSearch(id),
  };
}
