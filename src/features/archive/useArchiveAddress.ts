import { useMemo } from 'react';
import { type ArchiveKind, archiveKinds } from '@/domain/archive/archiveItem';
import type { ArchiveOrder, ArchiveQuestion, FacetName } from '@/queries/archive/archiveSearch';
import { type SearchTexts, useSearchTexts } from '@/routing/search';
import { searchNames } from '@/routing/searchNames';

/** How the kinds are spelled in the address. */
const kindNames: { readonly [Kind in ArchiveKind]: string } = {
  motion: 'motie',
  letter: 'brief',
  commitment: 'toezegging',
  other: 'overig',
};
const orderNames: { readonly [Order in ArchiveOrder]: string } = {
  best: '',
  newest: 'nieuwste',
  oldest: 'oudste',
};
const orders: readonly ArchiveOrder[] = ['best', 'newest', 'oldest'];

/** The names of what stands in the address. */
const names = {
  question: searchNames.question,
  kinds: 'soort',
  years: 'jaar',
  appreciations: 'appreciatie',
  order: 'volgorde',
  after: 'na',
  since: 'sinds',
  part: 'deel',
} as const;

const parts = ['search', 'import', 'dossier'] as const;
/** The parts of the page. */
export type ArchivePart = (typeof parts)[number];
const partNames: { readonly [Part in ArchivePart]: string } = {
  search: '',
  import: 'toevoegen',
  dossier: 'dossier',
};

/** Several values of one name are parted by this: it is in none of them, and stays itself in an address. */
const separator = '_';

function listIn(text: string | undefined): string[] {
  return text ? text.split(separator) : [];
}

function wholeIn(text: string): number[] {
  return /^\d{1,9}$/.test(text) ? [Number(text)] : [];
}

/** The question that an address asks; what makes no sense in it is left out. */
export function questionIn(search: SearchTexts): ArchiveQuestion {
  const kinds = archiveKinds.filter((kind) =>
    listIn(search[names.kinds]).includes(kindNames[kind]),
  );
  const years = listIn(search[names.years]).flatMap(wholeIn);
  const appreciations = listIn(search[names.appreciations]);
  const [importedAfter] = wholeIn(search[names.after] ?? '');
  return {
    question: search[names.question] ?? '',
    narrowing: {
      ...(kinds.length > 0 && { kinds }),
      ...(years.length > 0 && { years }),
      ...(appreciations.length > 0 && { appreciations }),
      ...(importedAfter !== undefined && { importedAfter }),
    },
    order: orders.find((order) => orderNames[order] === (search[names.order] ?? '')) ?? 'best',
  };
}

/** Of a saved search that was last opened after the import of this number: what shows all, with what came since marked. */
export function sinceTexts(seen: number): SearchTexts {
  return { [names.since]: String(seen) };
}

/** Of such a search: what shows only what came since. */
export function onlySinceTexts(seen: number): SearchTexts {
  return { [names.after]: String(seen) };
}

/** The part of an address that holds a question, without the day shown and whatever else. */
export function questionTexts(search: SearchTexts): SearchTexts {
  const kept = [names.question, names.kinds, names.years, names.appreciations, names.order];
  return Object.fromEntries(
    kept.flatMap((name) => (search[name] ? [[name, search[name]] as const] : [])),
  );
}

function nameOf(facet: FacetName, value: string | number): string {
  if (facet !== 'kinds') return String(value);
  const kind = archiveKinds.find((known) => known === value);
  return kind ? kindNames[kind] : '';
}

/** What the page shows as it stands in the address, and how to change it. */
export function useArchiveAddress() {
  const [search, change, step] = useSearchTexts();
  const asked = useMemo(() => questionIn(search), [search]);
  return {
    asked,
    /** What came after the import of this number is marked in the results. */
    since: asked.narrowing.importedAfter ?? wholeIn(search[names.since] ?? '')[0],
    texts: questionTexts(search),
    part: parts.find((part) => partNames[part] === (search[names.part] ?? '')) ?? 'search',
    isNarrowed: Object.keys(asked.narrowing).length > 0,
    setPart: (part: ArchivePart) => step({ [names.part]: partNames[part] }),
    setQuestion: (question: string) => change({ [names.question]: question }),
    setOrder: (order: ArchiveOrder) => step({ [names.order]: orderNames[order] }),
    setAfter: (after: number | undefined) => step({ [names.after]: after?.toString() }),
    /** Ticks a value of a facet, or takes the tick away. */
    toggle: (facet: FacetName, value: string | number) => {
      const spelled = nameOf(facet, value);
      const ticked = listIn(search[names[facet]]);
      const next = ticked.includes(spelled)
        ? ticked.filter((one) => one !== spelled)
        : [...ticked, spelled];
      step({ [names[facet]]: next.join(separator) });
    },
    clear: () =>
      step({
        [names.kinds]: '',
        [names.years]: '',
        [names.appreciations]: '',
        [names.after]: '',
      }),
  };
}
