import { explainMotion } from '@/domain/answer/explain';
import { type VerdictAxis, verdictDifferences } from '@/domain/answer/verdicts';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import { standingOn } from '@/domain/dossier/standing';
import { claimDay } from '@/domain/dossier/statedDay';
import { type AnswerState, motionAnswer } from '@/domain/motion/answer';
import type { Motion } from '@/domain/motion/motion';
import type { Day } from '@/domain/shared/day';
import { ownerOn } from '@/domain/workflow/owner';
import { formatDayShort } from '@/i18n/dates';
import { answerHeadline, answerReasons } from '@/i18n/nl/answerCheck';
import { motionLead } from '@/i18n/nl/motionLead';
import { motionCardTexts as texts } from '@/i18n/nl/reportMotionCard';
import { claimDayText, statusWithDay } from '@/i18n/nl/statedDay';
import { axisLabels, statusLabel } from '@/i18n/nl/status';
import { differenceSentence } from '@/i18n/nl/verdicts';
import { ownerText } from '@/i18n/nl/workflow';
import { statusTone } from '@/items/badges/tones';
import { motionDeadline } from '@/items/page/motionDeadline';
import { groupedBy, type Happening } from '../events/happening';
import { happeningsOf } from '../events/happenings';
import type { SheetLine, SheetList, SheetTable } from '../sheet/sheet';
import { referencePieces } from '../sheet/sources';
import { type NumberedSources, numberSources } from './numbered';
import { partsTable } from './parts';

/** A motion on one page, as data. */
export type MotionCard = {
  readonly title: string;
  /** References, submitters, decision and appreciation. */
  readonly facts: readonly SheetLine[];
  readonly state: AnswerState;
  readonly lead: string;
  readonly summary: string | undefined;
  readonly parts: SheetTable;
  readonly events: SheetTable;
  readonly verdicts: SheetTable;
  readonly differences: SheetList;
  readonly open: SheetList;
  readonly sources: SheetList;
};

function factLines(dossier: Dossier, motion: Motion, on: Day): SheetLine[] {
  const { references, submitters, addressee } = motion;
  const owner = ownerOn(dossier, refOf(motion), on);
  const said = (['decision', 'appreciation'] as const).flatMap((axis) => {
    const { claim } = standingOn(dossier, motion, axis, on);
    if (!claim) return [];
    return [`${axisLabels[axis]}: ${statusWithDay(claim, claimDay(dossier, claim))}`];
  });
  const who = [
    submitters.length > 0 && texts.submittedBy(submitters),
    addressee && texts.addressee(addressee),
    owner && texts.owner(ownerText(owner)),
  ].filter((it) => typeof it === 'string');
  const first: SheetLine = [
    ...referencePieces(references),
    ...(references.length > 0 && who.length > 0 ? [' · '] : []),
    who.join(' · '),
  ];
  return said.length > 0 ? [first, [said.join(' · ')]] : [first];
}

function eventLine({ text, sources: at }: Happening, sources: NumberedSources): SheetLine {
  return [text, ...at.flatMap((source) => [' ', sources.cite(source)])];
}

/** The events by day: a row for each, so that what belongs together stands together. */
function eventTable(events: readonly Happening[], sources: NumberedSources): SheetTable {
  return {
    title: texts.events,
    columns: [
      { key: 'day', title: texts.columns.day, share: 1.5 },
      { key: 'event', title: texts.columns.event, share: 12.4 },
    ],
    rows: groupedBy(events, ({ on }) => on).flatMap((group) =>
      group.slice(0, 1).map(({ key, on }) => ({
        key,
        cells: [[[formatDayShort(on)]], group.map((event) => eventLine(event, sources))],
      })),
    ),
    nothing: texts.noEvents,
  };
}

const voices: readonly VerdictAxis[] = ['execution', 'chamber', 'own'];

function verdictTable(
  dossier: Dossier,
  motion: Motion,
  sources: NumberedSources,
  on: Day,
): SheetTable {
  return {
    title: texts.verdicts,
    columns: [
      { key: 'who', title: texts.columns.who, share: 2.2 },
      { key: 'verdict', title: texts.columns.verdict, share: 3 },
      { key: 'reason', title: texts.columns.reason, share: 8.7 },
    ],
    rows: voices.map((axis) => {
      const { claim } = standingOn(dossier, motion, axis, on);
      if (!claim) {
        return { key: axis, cells: [[[texts.who[axis]]], [[texts.noVerdict[axis]]], []] };
      }
      const { code, reason, source } = claim;
      return {
        key: axis,
        cells: [
          [[texts.who[axis]]],
          [
            [{ text: statusLabel(axis, code), tone: statusTone(axis, code) }],
            [claimDayText(claim, claimDay(dossier, claim))],
          ],
          [[...(reason ? [`${reason} `] : []), ...(source ? [sources.cite(source)] : [])]],
        ],
      };
    }),
    nothing: '',
  };
}

/** What a motion asked, what came of it, who says what and what is open on a day, on one page. */
export function motionCard(dossier: Dossier, motion: Motion, on: Day): MotionCard {
  const answer = motionAnswer(dossier, motion, on);
  const explanation = explainMotion(dossier, answer, on);
  const sources = numberSources(dossier, motion.id);
  const parts = partsTable(dossier, answer, sources, on);
  const events = eventTable(happeningsOf(dossier, motion, on), sources);
  const verdicts = verdictTable(dossier, motion, sources, on);
  const differences = verdictDifferences(dossier, refOf(motion), on);
  const reasons = answerReasons(explanation);
  const otherwise = answer.state === 'answered' ? texts.nothingOpen : answerHeadline(explanation);
  return {
    title: motion.title,
    facts: factLines(dossier, motion, on),
    state: answer.state,
    lead: motionLead(explanation, motionDeadline(dossier, answer, on)),
    summary: motion.summary,
    parts,
    events,
    verdicts,
    differences: {
      title: texts.differences,
      lines: differences.map((difference) => [differenceSentence(difference)]),
    },
    open: {
      title: texts.openParts,
      lines: reasons.length > 0 ? reasons.map((reason) => [reason]) : [[otherwise]],
    },
    sources: { title: texts.sources, lines: sources.list() },
  };
}
