import type { JournalContent } from '@/domain/journal/setApart';
import type { Directory } from '../files/directory';
import type { Clock, WriteLock } from '../ports';
import type { Mark } from './marks';
import type { Standing } from './standing';

/** Turns entries into the bytes of a file and back, with counts and a checksum; damaged bytes give `undefined`. */
export type EntriesCodec = {
  readonly encode: (content: JournalContent) => Promise<Uint8Array<ArrayBuffer>>;
  readonly decode: (bytes: Uint8Array<ArrayBuffer>) => Promise<JournalContent | undefined>;
};

/** The journal as it was read, with the count of what is in the tables at that same moment. */
export type Whole = JournalContent & { readonly standing: Standing };

/** What keeping a dossier outside of its database needs. */
export type SafekeepingPorts = {
  readonly folder: Directory;
  readonly codec: EntriesCodec;
  readonly clock: Clock;
  readonly mark: Mark;
  /** Held while files are replaced, by one tab at a time. */
  readonly lock: WriteLock;
};
