import type { Locator } from '@/domain/document/locator';
import type { Day } from '@/domain/shared/day';

/** Something that happened, with where that stands. */
export type Happening = {
  readonly key: string;
  readonly on: Day;
  readonly text: string;
  readonly sources: readonly Locator[];
};

/** The sources of several facts, each place once. */
export function sourcesOnce(sources: readonly (Locator | undefined)[]): Locator[] {
  const found = new Map<string, Locator>();
  for (const source of sources) {
    if (!source) continue;
    const { documentId, page, section, url, note } = source;
    found.set([documentId, page, section, url, note].join('|'), source);
  }
  return [...found.values()];
}

/** Facts by a text that they share, in the order in which the first of each came. */
export function groupedBy<Fact>(facts: readonly Fact[], keyOf: (fact: Fact) => string): Fact[][] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()];
}
