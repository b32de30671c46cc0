import type { Dossier } from '@/domain/dossier/dossier';
import type { Item } from '@/domain/dossier/records';
import type { PageKind } from '@/routing/paths';
import { otherWay } from './institutes';
import { placesOf, type SearchField } from './places';

/** An item as the index sees it. */
export type SearchEntry = {
  readonly ref: { readonly kind: PageKind; readonly id: string };
  readonly title: string;
  readonly references: readonly string[];
  readonly texts: readonly { readonly field: SearchField; readonly text: string }[];
};

/** The kinds that are found, in the order in which equals are shown. */
export const searchedKinds = [
  'motion',
  'study',
  'commitment',
  'recommendation',
  'ambition',
  'document',
] as const satisfies readonly PageKind[];

const fieldsWithNames: ReadonlySet<SearchField> = new Set(['title', 'names', 'otherNames']);

function entryOf(dossier: Dossier, item: Item): SearchEntry {
  const places = placesOf(dossier, item);
  const names = places.filter(({ field }) => fieldsWithNames.has(field)).map(({ text }) => text);
  return {
    ref: { kind: item.kind, id: item.id },
    title: item.title,
    references: places.filter(({ field }) => field === 'references').map(({ text }) => text),
    texts: [...places, { field: 'institutes', text: otherWay(names.join('\n')) }],
  };
}

/** Everything in the dossier that can be found: each item with a page of its own, a motion with its requests. */
export function entriesOf(dossier: Dossier): SearchEntry[] {
  return searchedKinds.flatMap((kind) =>
    dossier.all(kind).map((item: Item) => entryOf(dossier, item)),
  );
}
