import type { Item } from '@/domain/dossier/records';
import { type Explanation, explainHit } from '@/items/search/explainHit';
import type { Segment } from '@/items/search/marks';
import { type Found, type Hit, searchDossier } from '@/items/search/searchDossier';
import { exampleDossier } from './exampleDossier';

/** Hits by kind and id: "motion:motie-gundogan". */
export function keys(hits: readonly Hit[]): string[] {
  return hits.map(({ ref }) => `${ref.kind}:${ref.id}`);
}

/** What a question finds in the example dossier. */
export function search(question: string): Found {
  return searchDossier(exampleDossier, question);
}

export function find(question: string): readonly Hit[] {
  return search(question).hits;
}

/** Why the first hit was found. */
export function firstWhy(question: string): Explanation | undefined {
  const found = search(question);
  const [hit] = found.hits;
  const item: Item | undefined = hit && exampleDossier.find(hit.ref.kind, hit.ref.id);
  return hit && item && explainHit(exampleDossier, item, hit, found);
}

/** The pieces of a text that are shown as found. */
export function marked(segments: readonly Segment[] = []): string[] {
  return segments.filter((segment) => segment.marked).map(({ text }) => text);
}
