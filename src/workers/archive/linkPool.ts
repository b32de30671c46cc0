import type { LinkedItem } from '@/archive/links/linkedItem';
import { createLinker, type Linker } from '@/archive/links/linker';
import { buildMotionIndex, type MotionIndex } from '@/archive/links/motionIndex';
import { type Postings, postingsOf } from '@/archive/links/postings';
import { type ReferenceTable, resolveReferences } from '@/archive/links/references';
import { stemsOf } from '@/archive/links/stems';
import { type ArchiveItem, parseArchiveItem } from '@/domain/archive/archiveItem';
import type { ArchiveStore } from '@/storage/archive/archiveStore';
import type { Place } from '@/storage/archive/chunks';
import { livePlaces } from './livePlaces';

/** Records of one kind: what linking needs of each, and where the whole of it lies. */
export type Side = {
  readonly items: readonly LinkedItem[];
  readonly places: readonly Place[];
  readonly byId: ReadonlyMap<string, number>;
};

/** All motions and letters of the archive, made ready for linking. */
export type LinkPool = {
  readonly motions: Side;
  readonly letters: Side;
  readonly index: MotionIndex;
  readonly references: ReferenceTable;
  readonly linker: Linker;
  /** The letters by the words of their subjects. */
  readonly words: Postings;
};

class SideBuilder {
  readonly items: LinkedItem[] = [];
  readonly places: Place[] = [];
  readonly byId = new Map<string, number>();

  add(item: ArchiveItem, place: Place): void {
    const { id, number, title, subject, on, sequence, references, text } = item;
    this.byId.set(id, this.items.length);
    this.places.push(place);
    this.items.push({ number, title, subject, on, sequence, references, text });
  }
}

/** Reads the motions and letters that count, in the order in which they lie. */
async function readSides(store: ArchiveStore): Promise<{ motions: Side; letters: Side }> {
  const live = livePlaces(await store.parts());
  const motions = new SideBuilder();
  const letters = new SideBuilder();
  await store.eachChunk((records, first) => {
    for (const [at, record] of records.entries()) {
      const place = first + at;
      const item = live.has(place) ? parseArchiveItem(record) : undefined;
      if (item?.kind === 'motion') motions.add(item, place);
      if (item?.kind === 'letter') letters.add(item, place);
    }
  });
  return { motions, letters };
}

/** Reads and compares the whole archive; takes some seconds for a hundred thousand records. */
export async function makeLinkPool(store: ArchiveStore): Promise<LinkPool> {
  const { motions, letters } = await readSides(store);
  const index = buildMotionIndex(motions.items);
  const references = resolveReferences(index.motions, letters.items);
  return {
    motions,
    letters,
    index,
    references,
    linker: createLinker(index, references),
    words: postingsOf(letters.items.map(({ subject }) => stemsOf(subject))),
  };
}
