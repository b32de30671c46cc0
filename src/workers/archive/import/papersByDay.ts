import { dayNumber } from '@/archive/index/collectColumns';
import { documentsWithIdPrefix } from '@/archive/index/keys';
import { type ArchiveItem, archiveKinds } from '@/domain/archive/archiveItem';
import { loneDocumentMark } from '@/domain/archive/loneDocument';
import type { Held } from '@/workers/archive/held';

function keyOf(day: number, kind: number): number {
  return day * archiveKinds.length + kind;
}

/**
 * The records of the archive by their kind and day, to look for the case of a document among those of its day. Kept as
 * numbers, which documents keep until parts are merged.
 */
export class PapersByDay {
  readonly #documents = new Map<number, number[]>();
  readonly #lone = new Map<number, number[]>();

  /** Takes in the parts that begin at this document or later. */
  add({ index }: Held, from: number): void {
    for (const [at, { segment }] of index.parts.entries()) {
      const start = index.starts[at] ?? 0;
      if (start < from) continue;
      const { days, kinds } = segment.columns;
      const lone = new Set(documentsWithIdPrefix(segment.keys, loneDocumentMark));
      for (const [local, day] of days.entries()) {
        if (day === 0) continue;
        const key = keyOf(day, kinds[local] ?? 0);
        const into = lone.has(local) ? this.#lone : this.#documents;
        const known = into.get(key);
        if (known) known.push(start + local);
        else into.set(key, [start + local]);
      }
    }
  }

  /** The documents of the kind and the day of a record, those that are gone included. */
  like({ on, kind }: ArchiveItem): readonly number[] {
    return this.#documents.get(keyOf(dayNumber(on), archiveKinds.indexOf(kind))) ?? [];
  }

  /** The same of documents of the Kamer that stand alone. */
  loneLike({ on, kind }: ArchiveItem): readonly number[] {
    return this.#lone.get(keyOf(dayNumber(on), archiveKinds.indexOf(kind))) ?? [];
  }
}
