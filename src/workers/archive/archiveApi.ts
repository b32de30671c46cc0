import type { Brought } from '@/archive/index/brought';
import type { LetterAct } from '@/archive/links/letterAct';
import type { LinkReasons } from '@/archive/links/link';
import type { QueryProblem } from '@/archive/query/query';
import type { Narrowing } from '@/archive/search/conditions';
import type { Counts } from '@/archive/search/counts';
import type { SearchOptions } from '@/archive/search/searchArchive';
import type { WordInTheWay } from '@/archive/search/wordsInTheWay';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import type { Day } from '@/domain/shared/day';
import type { NotRecords } from '@/formats/tweedekamer/notRecords';
import type { ImportRow, ProblemRow, SavedSearchRow } from '@/storage/archive/archiveDatabase';

/**
 * How many records and publications there are, each counted by itself: that stays the same when it is worked out which
 * belong together, or falls apart again with a step of an import.
 */
export type Apart = { readonly records: number; readonly publications: number };

/** What the archive holds and how it came there. */
export type ArchiveState = {
  readonly records: number;
  readonly apart: Apart;
  /** How many of each kind, and the newest day, of the same moment. */
  readonly kinds: Counts['kinds'];
  readonly newest?: Day;
  /** Oldest first. One that is `running` is so now, in this window or another. */
  readonly imports: readonly ImportRow[];
};

/** A record, with the canonical reference by which it is likely to be known where it doesn't bear that itself. */
export type FoundRecord = { readonly item: ArchiveItem; readonly derived?: string };

/** A record that was found, with the folded words by which it was found. */
export type FoundItem = FoundRecord & {
  /** The question bears its number or reference. */
  readonly isExact: boolean;
  readonly words: readonly string[];
  readonly brought: Brought;
};

export type FoundPage = {
  /** In their order; `null` in the place of one that can't be read. */
  readonly items: readonly (FoundItem | null)[];
  /** How many records the archive held when it answered. */
  readonly records: number;
  readonly apart: Apart;
  /** How many were found, shown or not. */
  readonly total: number;
  readonly counts: Counts;
  /** What in the question could not be understood. */
  readonly problems: readonly QueryProblem[];
};

/** A record at the other end of a link, with what the letter of the two does with the motion. */
export type LinkedRecord = FoundRecord & {
  readonly act: LetterAct;
  /** Why they may belong together; of a certain link besides the motion's own reference. */
  readonly reasons: LinkReasons;
};

/** The records at the other ends, in two grades that are never mixed; likeliest first. */
export type RecordLinks = {
  /** The letter names the motion's reference, or one that is likely its own while all else agrees; nothing speaks against it. */
  readonly certain: readonly LinkedRecord[];
  readonly likely: readonly LinkedRecord[];
};

/** How far an import is, over all its files. */
export type ImportProgress = {
  /** The file that is being read, and how far that is by itself. */
  readonly current: ImportRow;
  /** The number of that file, from 1, and of how many. */
  readonly file: number;
  readonly files: number;
  /** Records that were read of all files. */
  readonly read: number;
  /** Of the bytes of all files, from 0 to 1. */
  readonly share: number;
};

/** A file that brought nothing: what it is instead of records, or that none of its records could be read. */
export type RefusedFile = {
  readonly file: string;
  readonly what: NotRecords | 'nothingReadable';
  /** What the file says itself, where that tells why. */
  readonly said?: string;
};

/** A file that was not read to its end. */
export type FailedFile = {
  readonly file: string;
  readonly code: ImportFailureCode;
  /** So many of its records were read before that, and are kept. */
  readonly kept: number;
};

/** How an import of one or more files ended. */
export type ImportOutcome = {
  /** Of each file that was begun, in their order. */
  readonly imports: readonly ImportRow[];
  /** Those of them that went on where they were broken off, as they stood then. */
  readonly resumed: readonly ImportRow[];
  readonly refused: readonly RefusedFile[];
  readonly failed: readonly FailedFile[];
  /** The names of the files that were not begun, as there was no room for more or someone stopped it. */
  readonly notBegun: readonly string[];
};

export type ImportFailureCode =
  /** Another tab imports already. */
  | 'archive.busy'
  /** The file can't be read or unpacked. */
  | 'archive.unreadable'
  /** Unpacked it is far larger than what is published ever was. */
  | 'archive.tooLarge'
  | 'storage.full';

/** The archive as the pages ask it, off the main thread. */
export type ArchiveApi = {
  readonly state: () => Promise<ArchiveState>;
  readonly search: (question: string, options: SearchOptions) => Promise<FoundPage>;
  /** The place of the record with this id, number or reference among all results, from 0; `undefined` when it is not there. */
  readonly placeInResults: (
    mark: string,
    question: string,
    options: SearchOptions,
  ) => Promise<number | undefined>;
  /** Of a question that finds nothing with this narrowing, the words without each of which it would. */
  readonly wordsInTheWay: (question: string, narrowing: Narrowing) => Promise<WordInTheWay[]>;
  /** The records with this id, number or canonical reference; where none bears it, those likely to be known by it. */
  readonly find: (mark: string) => Promise<readonly FoundRecord[]>;
  /** Whether the links are those of the records as they are now. */
  readonly isWorkedOut: () => Promise<boolean>;
  /** The letters that answer, postpone or execute the motion with this id; none as long as that was not worked out. */
  readonly lettersOf: (id: string) => Promise<RecordLinks>;
  /** The motions that the letter with this id speaks of. */
  readonly motionsOf: (id: string) => Promise<RecordLinks>;
  readonly importFiles: (
    files: readonly File[],
    onProgress: (progress: ImportProgress) => void,
  ) => Promise<ImportOutcome>;
  /** Stops an import after the step that is being written. */
  readonly cancel: () => Promise<void>;
  readonly problemsOf: (importId: number) => Promise<readonly ProblemRow[]>;
  /** Throws all records away. Gives `false`, and does nothing, while an import is under way in any tab. */
  readonly clear: () => Promise<boolean>;
  readonly searches: () => Promise<readonly SavedSearchRow[]>;
  readonly saveSearch: (search: SavedSearchRow) => Promise<void>;
  readonly removeSearch: (id: string) => Promise<void>;
};
