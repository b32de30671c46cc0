import type { LinkedItem } from '@/archive/links/linkedItem';
import { completedBy, type Publication } from '@/archive/links/publications';
import { TextPool } from '@/archive/links/textPool';
import { type ArchiveItem, parseArchiveItem } from '@/domain/archive/archiveItem';
import type { Day } from '@/domain/shared/day';
import type { ArchiveStore } from '@/storage/archive/archiveStore';
import type { Place } from '@/storage/archive/chunks';
import { livePlaces } from '@/workers/archive/livePlaces';
import { PackedPaper, Subjects } from './packedPapers';

/** Records of one kind: what linking needs of each, and where the whole of it lies, in ascending order. */
export type Side = { readonly items: readonly LinkedItem[]; readonly places: readonly Place[] };

const none: string[] = [];

class SideBuilder {
  readonly #subjects = new Subjects();
  readonly items: LinkedItem[] = [];
  readonly places: Place[] = [];
  readonly #texts = new TextPool<string>();
  readonly #days = new TextPool<Day>();

  add(item: ArchiveItem, place: Place): void {
    const { title, on, year, references } = item;
    const kept = {
      ...item,
      title: this.#texts.once(title),
      on: on && this.#days.once(on),
      year: year && this.#texts.once(year),
      references: references.length > 0 ? references : none,
    };
    this.places.push(place);
    this.items.push(new PackedPaper(kept, this.#subjects));
  }
}

/** Reads the motions and letters that count, in the order in which they lie. */
export async function readSides(
  store: ArchiveStore,
): Promise<{ readonly motions: Side; readonly letters: Side }> {
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

/**
 * The motions with those that are publications of others taken up in these, as otherwise the two would stand in each
 * other's way when letters are linked. The same object when there are none.
 */
export function withPublications(motions: Side, publications: readonly Publication[]): Side {
  if (publications.length === 0) return motions;
  const items = [...motions.items];
  for (const { publication, record } of publications) {
    const [printed, own] = [items[publication], items[record]];
    if (printed && own) items[record] = completedBy(printed, own);
  }
  const takenUp = new Set(publications.map(({ publication }) => publication));
  const isLeft = (_: unknown, at: number) => !takenUp.has(at);
  return { items: items.filter(isLeft), places: motions.places.filter(isLeft) };
}
