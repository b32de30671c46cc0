import { recordId } from '@/archive/index/archiveIndex';
import { firstImport } from '@/archive/index/brought';
import { idAt } from '@/archive/index/ids';
import { standsAlone } from '@/archive/index/keys';
import { stringAt } from '@/archive/index/packedStrings';
import type { Part } from '@/archive/index/part';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { isLoneDocument } from '@/domain/archive/loneDocument';
import { bearers, documentsById, type Held } from '@/workers/archive/held';
import type { Known, KnownRecord } from './known';
import { PapersByDay } from './papersByDay';

/** The numbers and references of texts that stand alone, in small letters, each with the id of the text. */
function aloneIn(parts: readonly Part[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { segment, gone } of parts) {
    for (const [place, document] of segment.keys.referenced.entries()) {
      const id = gone[document] === 0 ? idAt(segment.keys.ids, document) : '';
      if (standsAlone(id) || isLoneDocument(id))
        found.set(stringAt(segment.keys.references, place), id);
    }
  }
  return found;
}

function knownAt({ parts, index }: Held, document: number): KnownRecord {
  const at = index.starts.findLastIndex((start) => start <= document);
  const held = parts[at];
  const local = document - (index.starts[at] ?? 0);
  return {
    document,
    mark: held?.marks[local] ?? Number.NaN,
    first: firstImport(held?.part.segment.columns.imports[local] ?? 0),
  };
}

/**
 * Looks up records of the archive while an import adds to it. Ids are kept in a map, as each record of a file asks for its
 * own; it is made once and follows the archive, whose documents keep their numbers until parts are merged.
 */
export class KnownRecords implements Known {
  #held: Held;
  readonly #documents: Map<string, number>;
  readonly #alone: Map<string, string>;
  #papers: PapersByDay | undefined;

  constructor(held: Held) {
    this.#held = held;
    this.#documents = documentsById(held);
    this.#alone = aloneIn(held.index.parts);
  }

  /** Follows the archive to where a step brought it: these records were added, in the order of their documents. */
  follow(held: Held, added: readonly string[], gone: readonly string[]): void {
    const first = this.#held.index.starts.at(-1) ?? 0;
    for (const id of gone) this.#documents.delete(id);
    for (const [at, id] of added.entries()) this.#documents.set(id, first + at);
    this.#held = held;
    this.#papers?.add(held, first);
    if (added.some((id) => standsAlone(id) || isLoneDocument(id))) {
      const parts = held.index.parts.filter((_, at) => (held.index.starts[at] ?? 0) >= first);
      for (const [reference, id] of aloneIn(parts)) this.#alone.set(reference, id);
    }
  }

  byId(id: string): KnownRecord | undefined {
    const document = this.#documents.get(id);
    return document === undefined ? undefined : knownAt(this.#held, document);
  }

  idsBearing(reference: string): readonly string[] {
    return bearers(this.#held, reference).flatMap(
      (document) => recordId(this.#held.index, document) ?? [],
    );
  }

  aloneBearing(reference: string): string | undefined {
    const id = this.#alone.get(reference.toLowerCase());
    return id !== undefined && this.#documents.has(id) ? id : undefined;
  }
  recordsLike(item: ArchiveItem): readonly string[] {
    return this.#present(this.#byDay().like(item));
  }

  documentsLike(item: ArchiveItem): readonly string[] {
    return this.#present(this.#byDay().loneLike(item));
  }

  #byDay(): PapersByDay {
    if (!this.#papers) {
      this.#papers = new PapersByDay();
      this.#papers.add(this.#held, 0);
    }
    return this.#papers;
  }

  /** The ids of what of these documents is not gone. */
  #present(documents: readonly number[]): string[] {
    return documents.flatMap((document) => {
      const id = recordId(this.#held.index, document);
      return id !== undefined && this.#documents.get(id) === document ? [id] : [];
    });
  }
}
