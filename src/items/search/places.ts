import type { Dossier } from '@/domain/dossier/dossier';
import type { Item } from '@/domain/dossier/records';
import type { MotionRequest } from '@/domain/motion/request';
import type { Day } from '@/domain/shared/day';
import { formatDay } from '@/i18n/dates';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { genreWords, weightWords } from '@/i18n/nl/search/searchWords';
import type { PageKind } from '@/routing/paths';

/** What of an item is searched, by how much a word says that is found there. */
export const searchFields = [
  'references',
  'title',
  'otherNames',
  'names',
  'institutes',
  'kinds',
  'parts',
  'text',
  'dates',
  'related',
] as const;
export type SearchField = (typeof searchFields)[number];

/** A text of an item in which words can be found. */
export type Place = {
  readonly field: SearchField;
  /** The field of a record that it stands in, by which a reader is told; none for what is only there to be found by. */
  readonly name: string | undefined;
  readonly text: string;
  /** The request of the motion that it belongs to. */
  readonly request?: MotionRequest;
};

type Text = string | undefined;

function placesIn(field: SearchField, name: string | undefined, ...texts: readonly Text[]) {
  return texts.flatMap((text): Place[] => (text ? [{ field, name, text }] : []));
}

function dayText(on: Day | undefined): Text {
  return on && formatDay(on);
}

function kindPlaces(kind: PageKind | 'request', more = ''): Place[] {
  return placesIn('kinds', undefined, `${kindLabels[kind].one} ${kindLabels[kind].many} ${more}`);
}

function placeOf(request: MotionRequest, place: Place): Place {
  return { ...place, request };
}

function requestPlaces(dossier: Dossier, request: MotionRequest): Place[] {
  const events = dossier
    .about('evidence', request)
    .map(({ source }) => (source.type === 'event' ? source.title : undefined));
  const { title, otherNames, summary, condition, notes, owner } = request;
  return [
    ...placesIn('parts', 'title', title, ...otherNames),
    ...placesIn('parts', 'summary', summary),
    ...placesIn('parts', 'condition', condition),
    ...placesIn('parts', 'aspects', ...request.aspects.map((aspect) => aspect.name)),
    ...placesIn('parts', 'event', ...events),
    ...placesIn('parts', 'notes', notes),
    ...placesIn('parts', 'owner', owner),
    ...datePlaces(dossier, request),
  ].map((place) => placeOf(request, place));
}

/** When it is or was due, and when something was claimed about it. */
function datePlaces(dossier: Dossier, item: Item | MotionRequest): Place[] {
  const deadlines = dossier.about('deadline', item);
  const shifts = deadlines.flatMap((deadline) => dossier.about('shift', deadline));
  const claims = dossier.about('status', item);
  return [
    ...placesIn('dates', 'term', ...[...deadlines, ...shifts].map(({ term }) => term.words)),
    ...placesIn('dates', 'saidOn', ...shifts.map(({ saidOn }) => dayText(saidOn))),
    ...placesIn('dates', 'holdsFrom', ...claims.map(({ holdsFrom }) => dayText(holdsFrom))),
  ];
}

function motionTitles(dossier: Dossier, ids: readonly string[]): Place[] {
  return placesIn('related', 'motionIds', ...ids.map((id) => dossier.find('motion', id)?.title));
}

function ownPlaces(dossier: Dossier, item: Item): Place[] {
  switch (item.kind) {
    case 'motion':
      return [
        ...placesIn('references', 'references', ...item.references),
        ...placesIn('references', 'likelyReferences', ...(item.likelyReferences ?? [])),
        ...placesIn('names', 'submitters', ...item.submitters),
        ...placesIn('names', 'addressee', item.addressee),
        ...placesIn('dates', 'submittedOn', dayText(item.submittedOn)),
        ...dossier
          .about('request', item)
          .flatMap((request) => kindPlaces('request').concat(requestPlaces(dossier, request))),
      ];
    case 'study':
      return [
        ...placesIn('names', 'institute', item.institute),
        ...placesIn('names', 'commissioner', item.commissioner),
        ...placesIn('text', 'questions', ...item.questions.map(({ text }) => text)),
        ...placesIn('dates', 'start', item.start?.words),
        ...motionTitles(dossier, item.motionIds),
      ];
    case 'commitment':
      return [
        ...placesIn('references', 'reference', item.reference),
        ...placesIn('names', 'by', item.by),
        ...placesIn('names', 'to', item.to),
        ...placesIn('dates', 'madeOn', dayText(item.madeOn)),
        ...motionTitles(dossier, item.motionIds),
      ];
    case 'recommendation': {
      const { ambitionId, documentId } = item;
      const ambition = ambitionId && dossier.find('ambition', ambitionId);
      return [
        ...placesIn('references', 'number', item.number),
        ...placesIn('names', 'by', item.by),
        ...placesIn('names', 'addressees', ...item.addressees),
        ...placesIn('related', 'documentId', dossier.find('document', documentId)?.title),
        ...placesIn('related', 'ambitionId', ambition ? ambition.title : undefined),
      ];
    }
    case 'ambition':
      return [
        ...placesIn('references', 'number', String(item.number)),
        ...placesIn('names', 'by', item.by),
      ];
    case 'document':
      return [
        ...placesIn('references', 'references', ...item.references),
        ...placesIn('references', 'likelyReferences', ...(item.likelyReferences ?? [])),
        ...placesIn('names', 'author', item.author),
        ...placesIn('dates', 'dated', item.dated?.words),
      ];
  }
}

function moreKindWords(item: Item): string {
  if (item.kind === 'document') return genreWords[item.genre];
  return item.kind === 'recommendation' ? weightWords[item.weight] : '';
}

/** Who has or had it, and what is to be done about it. */
function workPlaces(dossier: Dossier, item: Item): Place[] {
  const owners = dossier
    .about('assignment', item)
    .flatMap(({ owner, directorate, ministry }) => [owner, directorate, ministry]);
  const steps = dossier.about('step', item).map(({ what }) => what);
  return [
    ...placesIn('text', 'owner', item.owner, ...new Set(owners)),
    ...placesIn('text', 'what', ...steps),
  ];
}

/** All texts of an item in which words can be found, the most telling first. */
export function placesOf(dossier: Dossier, item: Item): Place[] {
  return [
    ...placesIn('title', 'title', item.title),
    ...placesIn('otherNames', 'otherNames', ...item.otherNames),
    ...kindPlaces(item.kind, moreKindWords(item)),
    ...placesIn('text', 'summary', item.summary),
    ...ownPlaces(dossier, item),
    ...placesIn('text', 'notes', item.notes),
    ...workPlaces(dossier, item),
    ...datePlaces(dossier, item),
  ];
}
