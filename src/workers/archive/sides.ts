import type { LinkedItem } from '@/archive/links/linkedItem';
import { type ArchiveItem, parseArchiveItem } from '@/domain/archive/archiveItem';
import type { ArchiveStore } from '@/storage/archive/archiveStore';
import type { Place } from '@/storage/archive/chunks';
import { livePlaces } from './livePlaces';

/** Records of one kind: what linking needs of each, and where the whole of it lies, in ascending order. */
export type Side = { readonly items: readonly LinkedItem[]; readonly places: readonly Place[] };

const none: string[] = [];

class SideBuilder {
  readonly items: LinkedItem[] = [];
  readonly places: Place[] = [];
  /** Titles of files and years come back in thousands of records: each is kept once. */
  readonly #texts = new Map<string, string>();

  #once<T extends string | undefined>(text: T): T | string {
    if (text === undefined) return text;
    const kept = this.#texts.get(text);
    if (kept === undefined) this.#texts.set(text, text);
    return kept ?? text;
  }

  add(item: ArchiveItem, place: Place): void {
    const { number, title, subject, on, year, sequence, references, text } = item;
    this.places.push(place);
    this.items.push({
      number,
      title: this.#once(title),
      subject,
      on,
      year: this.#once(year),
      sequence,
      references: references.length > 0 ? references : none,
      text,
    });
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
