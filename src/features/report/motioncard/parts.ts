import { sourceKey } from '@/domain/answer/evidenceStanding';
import type { AnswerPart } from '@/domain/answer/part';
import { isUnplacedOnly, partStanding } from '@/domain/answer/partStanding';
import type { Locator } from '@/domain/document/locator';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import type { EvidenceStanding, MotionAnswer, RequestAnswer } from '@/domain/motion/answer';
import { deliveredText } from '@/i18n/nl/answer/sources';
import { reachedLabels, standingText } from '@/i18n/nl/answer/standing';
import { motionCardTexts as texts } from '@/i18n/nl/report/motionCard';
import { answerTone } from '@/items/badges/tones';
import { sourceTitle } from '@/items/text/sourceTitle';
import { groupedBy, sourcesOnce } from '../events/happening';
import type { SheetCell, SheetLine, SheetPiece, SheetRow, SheetTable } from '../sheet/sheet';
import { evidencePiece, placeText, sourceKeyOf } from '../sheet/sources';
import type { CardLimits } from './limits';
import type { NumberedSources } from './numbered';
import { fittedColumns } from './widths';

/** A source as it is told: by which words, and whether those are all of its name and its day. */
type Named = { readonly piece: SheetPiece; readonly isInFull: boolean };

/** The names of sources in the table: in full, or once in full and after that by their first words. */
type Names = (standing: EvidenceStanding) => Named;

/** As many letters of a name as leave its row on one line. */
const shortLength = 34;

function shortened(name: string): string {
  if (name.length <= shortLength) return name;
  const words = name.slice(0, shortLength).split(' ').slice(0, -1).join(' ');
  return words ? texts.shortened(words) : name;
}

function namesOf(dossier: Dossier, { hasFullNames }: CardLimits): Names {
  const told = new Set<string>();
  return ({ evidence }) => {
    const key = sourceKey(evidence.source);
    const full = sourceTitle(dossier, evidence.source);
    const isInFull = hasFullNames || !told.has(key);
    told.add(key);
    const text = isInFull ? full : shortened(full);
    return { piece: evidencePiece(dossier, evidence, text), isInFull };
  };
}

function stageText({ stage, deliveredAt, stated, evidence: { source } }: EvidenceStanding): string {
  if (stage !== 'delivered') return reachedLabels[stage];
  return deliveredText({ source, stated, deliveredAt });
}

type Rows = {
  readonly sources: NumberedSources;
  readonly nameOf: Names;
  readonly aspects: CardLimits['aspects'];
  /** Whether the motion asks anything (rule M1). */
  readonly isInForce: boolean;
};

/** Sources that one passage names, and that stand alike, are told in one line. */
function evidenceLine(group: readonly EvidenceStanding[], { sources, nameOf }: Rows): SheetLine {
  const named = group.map(nameOf);
  const names = named.flatMap(({ piece }, at) => (at > 0 ? ['; ', piece] : [piece]));
  const [first] = group;
  if (!first) return names;
  const { coverage } = first.evidence;
  // When something came was told where it was named in full.
  const stage = named.some(({ isInFull }) => isInFull)
    ? `${texts.coverage[coverage]}${stageText(first)}`
    : texts.coverageAlone[coverage];
  return [...names, ` (${stage}) `, sources.cite(first.locator)];
}

function placeKey(locator: Locator): string {
  return `${sourceKeyOf(locator)}|${placeText(locator)}`;
}

/** What sources have in common when they are told in one line. */
function lineKey(standing: EvidenceStanding): string {
  const { coverage } = standing.evidence;
  return [coverage, stageText(standing), placeKey(standing.locator)].join('|');
}

function evidenceCell({ evidence }: AnswerPart, rows: Rows): SheetCell {
  if (evidence.length === 0) return [[texts.noEvidence]];
  return groupedBy(evidence, lineKey).map((group) => evidenceLine(group, rows));
}

function requestName({ request, subject }: RequestAnswer, { sources }: Rows): SheetCell {
  const title = { text: texts.request(request.number, request.title), to: subject };
  const name: SheetLine = [title, ' ', sources.citeMotion()];
  return request.condition ? [name, [texts.condition(request.condition)]] : [name];
}

/** What aspects have in common when they are told in one row. */
function partKey(part: AnswerPart): string {
  const { state, evidence } = part;
  const sources = evidence.map((it) => `${sourceKey(it.evidence.source)} ${lineKey(it)}`);
  return [state, isUnplacedOnly(part), ...sources].join('\n');
}

function stateOf(answer: RequestAnswer, part: AnswerPart, { isInForce }: Rows): SheetPiece {
  const standing = partStanding(answer, part, isInForce);
  return { text: standingText(standing), tone: answerTone(standing.state) };
}

/** What aspects have in common when they are told in one breath: how they stand, and by which places. */
function placesKey(part: AnswerPart): string {
  const { state, evidence } = part;
  const places = evidence.map(({ locator }) => placeKey(locator));
  return [state, isUnplacedOnly(part), ...new Set(places)].join('\n');
}

/** Aspects that stand alike, how, and by which places. */
function alikePieces(
  answer: RequestAnswer,
  alike: readonly AnswerPart[],
  rows: Rows,
): SheetPiece[] {
  const [first] = alike;
  if (!first) return [];
  const locators = sourcesOnce(first.evidence.map(({ locator }) => locator));
  return [
    texts.aspectState(alike.map(({ name }) => name)),
    stateOf(answer, first, rows),
    ...locators.flatMap((locator) => [' ', rows.sources.cite(locator)]),
  ];
}

function nextTo(at: number, pieces: readonly SheetPiece[]): readonly SheetPiece[] {
  return at > 0 ? [texts.nextAspect, ...pieces] : pieces;
}

/** Aspects on one line, those that stand alike together. */
function aspectLine(answer: RequestAnswer, rows: Rows): SheetLine {
  return groupedBy(answer.parts.slice(1), placesKey).flatMap((alike, at) =>
    nextTo(at, alikePieces(answer, alike, rows)),
  );
}

function aspectRows(answer: RequestAnswer, rows: Rows): SheetRow[] {
  return groupedBy(answer.parts.slice(1), partKey).flatMap((alike) =>
    alike.slice(0, 1).map((first) => ({
      key: `${answer.request.id} ${first.aspectId ?? ''}`,
      cells: [
        [[texts.aspects(alike.map(({ name }) => name))]],
        [[stateOf(answer, first, rows)]],
        evidenceCell(first, rows),
      ],
    })),
  );
}

/** Aspects below what covers their request; where nothing does, behind that on the same line. */
function withAspects({ evidence }: AnswerPart, cell: SheetCell, aspects: SheetLine): SheetCell {
  return evidence.length > 0 ? [...cell, aspects] : [[texts.noneItself, ...aspects]];
}

function requestRows(answer: RequestAnswer, rows: Rows): SheetRow[] {
  const { request, parts } = answer;
  const [whole, ...aspects] = parts;
  if (!whole) return [];
  const isLine = rows.aspects === 'lines' && aspects.length > 0;
  const evidence = evidenceCell(whole, rows);
  return [
    {
      key: request.id,
      cells: [
        requestName(answer, rows),
        [[stateOf(answer, whole, rows)]],
        isLine ? withAspects(whole, evidence, aspectLine(answer, rows)) : evidence,
      ],
    },
    ...(rows.aspects === 'rows' ? aspectRows(answer, rows) : []),
  ];
}

const columns = [
  { key: 'part', title: texts.columns.part, share: 4.1 },
  { key: 'state', title: texts.columns.state, share: 2.1 },
  { key: 'evidence', title: texts.columns.evidence, share: 8.7 },
] as const;

function leftOut({ motion, requests }: MotionAnswer, limits: CardLimits): { more?: SheetLine } {
  const left = requests.slice(limits.requests).map(({ request }) => request.number);
  const hasHidden = limits.aspects === 'none' && requests.some(({ parts }) => parts.length > 1);
  const said = [
    ...(left.length > 0 ? [texts.requestsLeft(left)] : []),
    ...(hasHidden ? [texts.aspectsLeft] : []),
  ];
  if (said.length === 0) return {};
  return { more: [`${said.join(' ')} `, { text: texts.inDossier, to: refOf(motion) }] };
}

/** The requests and their aspects, with what covers each. */
export function partsTable(
  dossier: Dossier,
  answer: MotionAnswer,
  sources: NumberedSources,
  limits: CardLimits,
): SheetTable {
  const shared = {
    sources,
    nameOf: namesOf(dossier, limits),
    aspects: limits.aspects,
    isInForce: answer.notInForce === undefined,
  };
  const rows = answer.requests
    .slice(0, limits.requests)
    .flatMap((request) => requestRows(request, shared));
  return {
    title: texts.parts,
    columns: fittedColumns(columns, rows),
    rows,
    nothing: texts.noParts,
    ...leftOut(answer, limits),
  };
}
