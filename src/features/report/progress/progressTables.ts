import { explainMotion, explainSubject } from '@/domain/answer/explain';
import { subjectAnswer } from '@/domain/answer/subjectAnswer';
import type { Commitment } from '@/domain/commitment/commitment';
import { isOpenItem } from '@/domain/dossier/attention';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import { standingOn } from '@/domain/dossier/standing';
import { motionAnswer } from '@/domain/motion/answer';
import type { Motion } from '@/domain/motion/motion';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { ownerOn } from '@/domain/workflow/owner';
import { formatDayShort } from '@/i18n/dates';
import { answerHeadline, reasonsToTell } from '@/i18n/nl/answer/explanation';
import { groupLine, groupSentence } from '@/i18n/nl/answer/reasons';
import { progressReportTexts as texts } from '@/i18n/nl/report/progress';
import { sheetTexts } from '@/i18n/nl/report/sheets';
import { ownerText } from '@/i18n/nl/workflow/workflow';
import type { Happening } from '../events/happening';
import { happeningsOf, subjectsOfItem } from '../events/happenings';
import { cabinetLine, dueCell, owedOn, statePiece } from '../sheet/facts';
import type { SheetCell, SheetLine, SheetPiece, SheetRow, SheetTable } from '../sheet/sheet';
import {
  isLink,
  itemPiece,
  linkedCell,
  linkedTo,
  locatorLine,
  referencePieces,
} from '../sheet/sources';
import { deliveredLines } from './deliveredLines';
import type { ReportPeriod } from './reportPeriod';
import { studyTable } from './studyTable';

type Reported = Motion | Commitment;

function inPeriod(dossier: Dossier, item: Reported, { from, until }: ReportPeriod): Happening[] {
  return happeningsOf(dossier, item, until).filter(({ on }) => on >= from);
}

/** An event with its sources; one without, such as a search, leads to the page of the item on which it stands. */
function eventLine(dossier: Dossier, ref: ItemRef, { on, text, sources }: Happening): SheetLine {
  const cited = sources.flatMap((source, at) => [
    at > 0 ? '; ' : ' (',
    ...locatorLine(dossier, source),
  ]);
  const day = formatDayShort(on);
  return [
    ...(cited.some(isLink) ? [`${day}: `] : [{ text: day, to: ref }, ': ']),
    text,
    ...cited,
    ...(cited.length > 0 ? [')'] : []),
  ];
}

/** How it stands, in a word: a motion by what its evidence shows, a commitment by what was claimed and where. */
function stateLine(dossier: Dossier, item: Reported, { until }: ReportPeriod): SheetLine {
  const state = statePiece(dossier, item, until);
  if (item.kind === 'motion') return [state];
  const ref = refOf(item);
  const { claim } = standingOn(dossier, ref, 'commitment', until);
  const since = claim ? texts.since(formatDayShort(claim.holdsFrom)) : texts.notReported;
  return [state, ' · ', linkedTo(dossier, since, claim?.source, ref)];
}

/** Why it stands as it does; of a commitment only where evidence says anything at all. */
function reasonLines(dossier: Dossier, item: Reported, { until }: ReportPeriod): SheetLine[] {
  const ref = refOf(item);
  const linked = (headline: string): SheetLine => [{ text: headline, to: ref }];
  if (item.kind === 'motion') {
    const explanation = explainMotion(dossier, motionAnswer(dossier, item, until), until);
    // What was delivered is listed below it, each with its source.
    const reasons = reasonsToTell(explanation).map((group): SheetLine => {
      const say = group.reason === 'partialOnly' ? groupLine : groupSentence;
      return [say(group, explanation.requests)];
    });
    return [linked(answerHeadline(explanation)), ...reasons];
  }
  if (dossier.about('evidence', item).length === 0) return [];
  const answer = subjectAnswer(dossier, ref, until);
  return [linked(answerHeadline(explainSubject(dossier, answer, until)))];
}

function stateCell(
  dossier: Dossier,
  item: Reported,
  events: readonly Happening[],
  period: ReportPeriod,
): SheetCell {
  // What the cabinet reports stands above already, with its reason.
  const { claim } = standingOn(dossier, refOf(item), 'execution', period.until);
  const others = events.filter(({ key }) => key !== claim?.id);
  return [
    stateLine(dossier, item, period),
    ...reasonLines(dossier, item, period),
    ...deliveredLines(dossier, subjectsOfItem(dossier, item), period.until),
    ...cabinetLine(dossier, item, period.until),
    ...(others.length > 0 ? [[texts.inPeriod]] : []),
    ...others.map((event) => eventLine(dossier, refOf(item), event)),
    ...(events.length === 0 ? [[texts.nothingInPeriod]] : []),
  ];
}

/** The numbers of an item, each on a line of its own. */
function numberLines(item: Reported): SheetLine[] {
  if (item.kind === 'commitment') {
    return item.reference ? [referencePieces({ references: [item.reference] })] : [];
  }
  const { references, likelyReferences = [] } = item;
  return [
    ...references.map((one) => referencePieces({ references: [one] })),
    ...likelyReferences.map((one) => referencePieces({ references: [], likelyReferences: [one] })),
  ];
}

function placeCell(dossier: Dossier, item: Reported): SheetCell {
  const madeOn = item.kind === 'commitment' ? item.madeOn : undefined;
  const lines = [
    ...numberLines(item),
    ...(madeOn ? [[texts.promisedOn(formatDayShort(madeOn))]] : []),
    // A document of a later day is no place where this could be found then.
    ...item.sources
      .filter(({ documentId }) => !documentId || dossier.find('document', documentId))
      .map((source) => locatorLine(dossier, source)),
  ];
  return linkedCell(lines, refOf(item), texts.noPlace);
}

/** Of what nothing is known the cell says that there is no source, and leads to the page of the item, where it can be filled in. */
function termCell(dossier: Dossier, item: Reported, until: Day): SheetCell {
  const cell = dueCell(dossier, owedOn(dossier, item, until));
  return linkedCell(cell, refOf(item), sheetTexts.noTermOrSource);
}

function descriptionCell(dossier: Dossier, item: Reported): SheetCell {
  const requests = item.kind === 'motion' ? dossier.about('request', item) : [];
  return [
    [itemPiece(dossier, refOf(item))],
    ...(item.summary ? [[item.summary]] : []),
    ...requests
      .toSorted((a, b) => a.number - b.number)
      .map(({ number, title }) => [texts.request(number, title)]),
  ];
}

/** Who is to act, linked to where that was said. */
function responsible(dossier: Dossier, item: Reported, on: Day): SheetPiece {
  const ref = refOf(item);
  const owner = ownerOn(dossier, ref, on);
  if (!owner) return { text: texts.nobody, to: ref };
  const source = owner.derived ? item.sources[0] : owner.assignment?.source;
  return linkedTo(dossier, ownerText(owner), source, ref);
}

function rowOf(dossier: Dossier, item: Reported, period: ReportPeriod): SheetRow[] {
  const ref = refOf(item);
  const events = inPeriod(dossier, item, period);
  if (events.length === 0 && !isOpenItem(dossier, ref, period.until)) return [];
  return [
    {
      key: item.id,
      cells: [
        descriptionCell(dossier, item),
        placeCell(dossier, item),
        stateCell(dossier, item, events, period),
        termCell(dossier, item, period.until),
        [[responsible(dossier, item, period.until)]],
      ],
    },
  ];
}

const columns = [
  { key: 'description', title: texts.columns.description, share: 3.6 },
  { key: 'place', title: texts.columns.place, share: 2.5 },
  { key: 'state', title: texts.columns.state, share: 5.4 },
  { key: 'term', title: texts.columns.term, share: 2.3 },
  { key: 'responsible', title: texts.columns.responsible, share: 2.1 },
];

/**
 * The tables of a progress report: motions, commitments, studies. An item is in it when it was open at the end of the
 * period or something happened with it during that. `dossier` holds what was known at the end of the period.
 */
export function progressTables(dossier: Dossier, period: ReportPeriod): SheetTable[] {
  const rowsOf = (items: readonly Reported[]) =>
    items.flatMap((item) => rowOf(dossier, item, period));
  return [
    {
      title: texts.motions,
      columns,
      rows: rowsOf(dossier.all('motion')),
      nothing: texts.noMotions,
    },
    {
      title: texts.commitments,
      columns,
      rows: rowsOf(dossier.all('commitment')),
      nothing: texts.noCommitments,
    },
    studyTable(dossier, period),
  ];
}
