import type { LetterAct } from '@/archive/links/letterAct';
import type { LinkReasons } from '@/archive/links/link';
import type { ArchiveItem } from '@/domain/archive/archiveItem';

/** A record at the other end of a link, with what the letter of the two does with the motion. */
export type LinkedRecord = {
  readonly item: ArchiveItem;
  readonly act: LetterAct;
  /** Why they may belong together; of a certain link besides the reference. */
  readonly reasons: LinkReasons;
};

/** The records at the other ends, in two grades that are never mixed; likeliest first. */
export type RecordLinks = {
  /** The letter names the reference of the motion, and nothing speaks against it. */
  readonly certain: readonly LinkedRecord[];
  readonly likely: readonly LinkedRecord[];
};

/** Which letters answer which motions, off the main thread. The first question takes some seconds, for all are compared. */
export type LinkApi = {
  /** The letters that answer, postpone or execute the motion with this id; none for what is no motion. */
  readonly lettersOf: (id: string) => Promise<RecordLinks>;
  /** The motions that the letter with this id speaks of; none for what is no letter. */
  readonly motionsOf: (id: string) => Promise<RecordLinks>;
  /**
   * The motion of a canonical reference, also where its own record doesn't bear it and the file in which it is tells it;
   * none when that could be two motions.
   */
  readonly motionWith: (reference: string) => Promise<readonly ArchiveItem[]>;
};
