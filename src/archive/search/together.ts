import type { Printed } from '../index/printed';
import { isOut, type PartSearch } from './findInPart';

/** How well a document answers a question. */
export type Answer = { readonly step: number; readonly isExact: boolean };

function better(one: Answer, other: Answer | undefined): Answer {
  if (!other) return one;
  return { step: Math.max(one.step, other.step), isExact: one.isExact || other.isExact };
}

/**
 * A record and its publication are one result, though they may lie in different parts: both are held back until all parts
 * were searched. The record is then found when either answers, and not when a word that is excluded stands in either.
 */
export class Together {
  /** For both documents of a pair that of the record. */
  private readonly records: ReadonlyMap<number, number>;
  private readonly answers = new Map<number, Answer>();
  private readonly excluded = new Set<number>();

  constructor({ either }: Printed) {
    this.records = either;
  }

  /** Notes which of them are out in a part, of which `start` is the first document, before anything was found in it. */
  exclude(search: PartSearch, start: number): void {
    const end = start + search.part.gone.length;
    for (const [document, record] of this.records) {
      if (document < start || document >= end) continue;
      if (isOut(search, document - start)) this.excluded.add(record);
    }
  }

  /** Holds back a document that answers; `false` when it stands by itself. */
  holdBack(document: number, answer: Answer): boolean {
    const record = this.records.get(document);
    if (record === undefined) return false;
    this.answers.set(record, better(answer, this.answers.get(record)));
    return true;
  }

  /** The records that were found, each with the better answer of the two. */
  *found(): Iterable<readonly [record: number, answer: Answer]> {
    for (const one of this.answers) if (!this.excluded.has(one[0])) yield one;
  }
}
