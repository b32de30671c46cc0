import type { Dossier } from '@/domain/dossier/dossier';
import type { Item } from '@/domain/dossier/records';
import type { MotionRequest } from '@/domain/motion/request';
import { kindLabels } from '@/i18n/nl/kinds';
import { genreWords, weightWords } from '@/i18n/nl/search';
import type { PageKind } from '@/routing/paths';

/** What of an item is searched, by how much a word says that is found there. */
export const searchFields = ['references', 'title', 'names', 'kinds', 'parts', 'text'] as const;
export type SearchField = (typeof searchFields)[number];

/** An item as the index sees it. */
export type SearchEntry = { readonly [Field in SearchField]: string } & {
  readonly ref: { readonly kind: PageKind; readonly id: string };
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

type Texts = {
  readonly [Field in Exclude<SearchField, 'title'>]?: readonly (string | undefined)[];
};

function kindWords(kind: PageKind | 'request'): string {
  return `${kindLabels[kind].one} ${kindLabels[kind].many}`;
}

/** All words of a request, those of its sources that stand nowhere else among them. */
export function requestText(dossier: Dossier, request: MotionRequest): string {
  const events = dossier
    .about('evidence', request)
    .map(({ source }) => (source.type === 'event' ? source.title : ''));
  const aspects = request.aspects.map((aspect) => aspect.name);
  const { title, summary, condition, notes, owner } = request;
  return [title, summary, condition, notes, owner, ...aspects, ...events].filter(Boolean).join(' ');
}

function textsOf(dossier: Dossier, item: Item): Texts {
  switch (item.kind) {
    case 'motion': {
      const requests = dossier.about('request', item);
      return {
        references: item.references,
        names: [...item.submitters, item.addressee],
        kinds: [kindWords('motion'), requests.length > 0 ? kindWords('request') : undefined],
        parts: requests.map((request) => requestText(dossier, request)),
      };
    }
    case 'study':
      return {
        names: [item.institute, item.commissioner],
        text: item.questions.map((question) => question.text),
      };
    case 'commitment':
      return { references: [item.reference], names: [item.by, item.to] };
    case 'recommendation':
      return {
        names: [item.by, ...item.addressees],
        kinds: [kindWords('recommendation'), weightWords[item.weight]],
        references: [item.number],
      };
    case 'ambition':
      return { names: [item.by], references: [String(item.number)] };
    case 'document':
      return {
        references: item.references,
        names: [item.author],
        kinds: [kindWords('document'), genreWords[item.genre]],
        text: [item.dated?.words],
      };
  }
}

function joined(texts: readonly (string | undefined)[] | undefined): string {
  return (texts ?? []).filter(Boolean).join(' ');
}

/** Who has or had it, and what is to be done about it. */
function workWords(dossier: Dossier, item: Item): (string | undefined)[] {
  const assignments = dossier.about('assignment', item);
  return [
    ...assignments.flatMap(({ owner, directorate, ministry }) => [owner, directorate, ministry]),
    ...dossier.about('step', item).map(({ what }) => what),
  ];
}

function entryOf(dossier: Dossier, item: Item): SearchEntry {
  const texts = textsOf(dossier, item);
  return {
    ref: { kind: item.kind, id: item.id },
    title: item.title,
    references: joined(texts.references),
    names: joined(texts.names),
    kinds: joined(texts.kinds ?? [kindWords(item.kind)]),
    parts: joined(texts.parts),
    text: joined([
      item.summary,
      item.notes,
      item.owner,
      ...workWords(dossier, item),
      ...(texts.text ?? []),
    ]),
  };
}

/** Everything in the dossier that can be found: each item with a page of its own, a motion with its requests. */
export function entriesOf(dossier: Dossier): SearchEntry[] {
  return searchedKinds.flatMap((kind) =>
    dossier.all(kind).map((item: Item) => entryOf(dossier, item)),
  );
}
