import type { ArchiveItem } from '@/domain/archive/archiveItem';

/** What the archive knows of a record. */
export type KnownRecord = {
  /** In the index. */
  readonly document: number;
  /** Of the text it came from. */
  readonly mark: number;
  /** The import that first brought it. */
  readonly first: number;
};

/** A look into the archive while a step of an import is made ready. */
export type Known = {
  readonly byId: (id: string) => KnownRecord | undefined;
  /** The ids of records that bear a number or reference. */
  readonly idsBearing: (reference: string) => readonly string[];
  /** The id of the text or document that stands alone under a number or reference. */
  readonly aloneBearing: (reference: string) => string | undefined;
  /** The ids of the records that are of the kind and the day of this one. */
  readonly recordsLike: (item: ArchiveItem) => readonly string[];
  /** The ids of the documents that are so and stand alone. */
  readonly documentsLike: (item: ArchiveItem) => readonly string[];
};
