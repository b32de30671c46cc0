import type { Condition } from '@/archive/query/query';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Item } from '@/domain/dossier/records';
import { standingOn } from '@/domain/dossier/standing';
import { addDays, type Day } from '@/domain/shared/day';
import { isCodeOf } from '@/domain/status/axes';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { genreWords } from '@/i18n/nl/search/searchWords';
import { statusLabels } from '@/i18n/nl/status/status';
import { appreciationMeantBy } from '@/items/status/appreciationMeantBy';
import { prinsjesdagOf } from '@/language/dates/yearly';
import { feedLabels } from '@/language/motions/feedLabels';
import { foldedWords } from '@/language/words/words';
import { matchesWords } from './matchesWords';

/** The days within which something lies, as far as they are known. */
export type Span = { readonly earliest?: Day | undefined; readonly latest?: Day | undefined };

/** Who submitted, made or wrote an item. */
export function submittersOf(item: Item): readonly string[] {
  switch (item.kind) {
    case 'motion':
      return item.submitters;
    case 'commitment':
      return [item.by];
    case 'document':
      return [item.author];
    default:
      return [];
  }
}

/** When an item was submitted, made or dated: a recommendation with its document. What takes years has no such day. */
export function spanOf(dossier: Dossier, item: Item): Span {
  switch (item.kind) {
    case 'motion':
      return { earliest: item.submittedOn, latest: item.submittedOn };
    case 'commitment':
      return { earliest: item.madeOn, latest: item.madeOn };
    case 'document':
      return { earliest: item.dated?.earliest, latest: item.dated?.latest };
    case 'recommendation': {
      const document = dossier.find('document', item.documentId);
      return document ? spanOf(dossier, document) : {};
    }
    default:
      return {};
  }
}

function labelsOf(item: Item): string {
  const { one } = kindLabels[item.kind];
  return item.kind === 'document' ? `${one} ${genreWords[item.genre]}` : one;
}

type Asked = { readonly words: readonly string[]; readonly isWhole: boolean };

function isLabelled(label: string, { words, isWhole }: Asked): boolean {
  const asked = words.join(' ');
  return isWhole ? foldedWords(label).join(' ') === asked : matchesWords(label, asked);
}

/** The years from the first to the last, either of them left open, as texts that days can be compared with. */
function isInYears(span: Span, first: number | undefined, last: number | undefined) {
  const begin = first === undefined ? undefined : `${String(first).padStart(4, '0')}-01-01`;
  const end = last === undefined ? undefined : `${String(last).padStart(4, '0')}-12-31`;
  return isWithin(span, begin, end);
}

/** Whether all of a span lies within two days. A side that is not asked for needs no day in the span, as long as it has one. */
function isWithin({ earliest, latest }: Span, begin?: string, end?: string): boolean | undefined {
  if (latest && begin !== undefined && latest < begin) return false;
  if (earliest && end !== undefined && earliest > end) return false;
  const isAfter = begin === undefined || (earliest !== undefined && earliest >= begin);
  const isBefore = end === undefined || (latest !== undefined && latest <= end);
  return (earliest ?? latest) && isAfter && isBefore ? true : undefined;
}

function isInParliamentaryYear(span: Span, began: number): boolean | undefined {
  const [begin, next] = [prinsjesdagOf(began), prinsjesdagOf(began + 1)];
  return begin && next && isWithin(span, begin, addDays(next, -1));
}

/** An appreciation bears the words of the open data as well as its own. */
function isAppreciated({ dossier, on }: Shown, item: Item, asked: Asked): boolean | undefined {
  if (item.kind !== 'motion') return false;
  const { claim } = standingOn(dossier, item, 'appreciation', on);
  if (!claim || !isCodeOf('appreciation', claim.code)) return undefined;
  const { code } = claim;
  if (appreciationMeantBy(asked.words.join(' ')) === code) return true;
  const ofFeed = feedLabels.appreciation.filter((label) => appreciationMeantBy(label) === code);
  return [statusLabels.appreciation[code], ...ofFeed].some((label) => isLabelled(label, asked));
}

/** Whether the cabinet's appreciation of an item is the one of this label; `undefined` where none is claimed. */
export function hasAppreciation(shown: Shown, item: Item, label: string): boolean | undefined {
  return isAppreciated(shown, item, { words: foldedWords(label), isWhole: true });
}

/** Of what else than a commitment the Kamer is done with, a dossier says nothing. */
function isFinished({ dossier, on }: Shown, item: Item): boolean | undefined {
  if (item.kind !== 'commitment') return undefined;
  const { code } = standingOn(dossier, item, 'commitment', on);
  return code === 'met' || code === 'lapsed';
}

function isOfDossier(item: Item, prefix: string): boolean | undefined {
  if (item.kind !== 'motion' && item.kind !== 'document') return false;
  const known = [...item.references, ...(item.likelyReferences ?? [])];
  return known.length === 0 ? undefined : known.some((it) => it.startsWith(prefix));
}

/** A dossier as it is shown, and the day as of which. */
export type Shown = { readonly dossier: Dossier; readonly on: Day };

/** Whether an item of the dossier is what a condition of a question to the archive asks; `undefined` where that is not known. */
export function meets(shown: Shown, item: Item, condition: Condition): boolean | undefined {
  const span = () => spanOf(shown.dossier, item);
  switch (condition.on) {
    case 'year':
      return isInYears(span(), condition.first, condition.last);
    case 'yearFrom':
      return isInYears(span(), condition.first, undefined);
    case 'yearUntil':
      return isInYears(span(), undefined, condition.last);
    case 'parliamentaryYear':
      return isInParliamentaryYear(span(), condition.began);
    case 'finished': {
      const finished = isFinished(shown, item);
      return finished === undefined ? undefined : finished === condition.isFinished;
    }
    case 'dossier':
      return isOfDossier(item, condition.referencePrefix);
    case 'soort':
      return isLabelled(labelsOf(item), condition);
    case 'appreciation':
      return isAppreciated(shown, item, condition);
  }
}
