import type { AnswerPart, PartState } from '@/domain/answer/part';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import type { EvidenceStanding, MotionAnswer, RequestAnswer } from '@/domain/motion/answer';
import type { Day } from '@/domain/shared/day';
import { deliveredText } from '@/i18n/nl/answerParts';
import { motionCardTexts as texts } from '@/i18n/nl/reportMotionCard';
import { sourceTitle } from '@/items/text/sourceTitle';
import type { Tone } from '@/ui/tone';
import { groupedBy } from '../events/happening';
import { duesOfAll } from '../sheet/dues';
import { dueCell } from '../sheet/facts';
import type { SheetCell, SheetLine, SheetPiece, SheetRow, SheetTable } from '../sheet/sheet';
import { placeText, sourceKeyOf } from '../sheet/sources';
import type { NumberedSources } from './numbered';

const tones: { readonly [State in PartState]: Tone } = {
  covered: 'done',
  partlyCovered: 'partly',
  announced: 'explored',
  open: 'open',
};

function namePiece(dossier: Dossier, { evidence: { source } }: EvidenceStanding): SheetPiece {
  const text = sourceTitle(dossier, source);
  if (source.type === 'study') return { text, to: { kind: 'study', id: source.studyId } };
  if (source.type === 'document') return { text, to: { kind: 'document', id: source.documentId } };
  return text;
}

function stageText({ stage, deliveredAt, stated, evidence: { source } }: EvidenceStanding): string {
  if (stage === 'stopped') return texts.stages.stopped;
  if (stage === 'announced') return texts.stages.announced;
  return deliveredText({ source, stated, deliveredAt });
}

/** Sources that one passage names, and that stand alike, are told in one line. */
function evidenceLine(
  dossier: Dossier,
  group: readonly EvidenceStanding[],
  sources: NumberedSources,
): SheetLine {
  const names = group.flatMap((standing, at) => [
    ...(at > 0 ? ['; '] : []),
    namePiece(dossier, standing),
  ]);
  const [first] = group;
  if (!first) return names;
  const stage = `${texts.coverage[first.evidence.coverage]}${stageText(first)}`;
  return [...names, ` (${stage}) `, sources.cite(first.evidence.locator)];
}

/** What sources have in common when they are told in one line. */
function lineKey(standing: EvidenceStanding): string {
  const { coverage, locator } = standing.evidence;
  return [coverage, stageText(standing), sourceKeyOf(locator), placeText(locator)].join('|');
}

function evidenceCell(dossier: Dossier, part: AnswerPart, sources: NumberedSources): SheetCell {
  if (part.evidence.length === 0) return [[texts.noEvidence]];
  return groupedBy(part.evidence, lineKey).map((group) => evidenceLine(dossier, group, sources));
}

type Rows = { dossier: Dossier; sources: NumberedSources; on: Day };

function requestName({ request, subject }: RequestAnswer): SheetCell {
  const name: SheetLine = [{ text: texts.request(request.number, request.title), to: subject }];
  return request.condition ? [name, [texts.condition(request.condition)]] : [name];
}

function partRow(
  { dossier, sources, on }: Rows,
  answer: RequestAnswer,
  part: AnswerPart,
): SheetRow {
  const isWhole = part.aspectId === undefined;
  return {
    key: `${answer.request.id} ${part.aspectId ?? ''}`,
    cells: [
      isWhole ? requestName(answer) : [[texts.aspect(part.name)]],
      [[{ text: texts.states[part.state], tone: tones[part.state] }]],
      evidenceCell(dossier, part, sources),
      isWhole ? dueCell(dossier, duesOfAll(dossier, [refOf(answer.request)], on)) : [],
    ],
  };
}

const columns = [
  { key: 'part', title: texts.columns.part, share: 4 },
  { key: 'state', title: texts.columns.state, share: 2 },
  { key: 'evidence', title: texts.columns.evidence, share: 6.4 },
  { key: 'term', title: texts.columns.term, share: 2.8 },
];

/** The requests and their aspects, with what covers each and when it was due. */
export function partsTable(
  dossier: Dossier,
  answer: MotionAnswer,
  sources: NumberedSources,
  on: Day,
): SheetTable {
  const rows = answer.requests.flatMap((request) =>
    request.parts.map((part) => partRow({ dossier, sources, on }, request, part)),
  );
  return { title: texts.parts, columns, rows, nothing: texts.noParts };
}
