import { type Explanation, explainMotion } from '@/domain/answer/explain';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import { lastLook, type Standing, standingOn } from '@/domain/dossier/standing';
import { claimDay } from '@/domain/dossier/statedDay';
import { type AnswerState, motionAnswer } from '@/domain/motion/answer';
import type { Motion } from '@/domain/motion/motion';
import type { Day } from '@/domain/shared/day';
import { verdictDifferences } from '@/domain/verdict/verdictDifferences';
import { ownerOn } from '@/domain/workflow/owner';
import { formatDayShort } from '@/i18n/dates';
import { answerHeadline, reasonsToTell } from '@/i18n/nl/answer/explanation';
import { briefLead, motionLead } from '@/i18n/nl/answer/motionLead';
import { groupLine, numberedGroupLine } from '@/i18n/nl/answer/reasons';
import { differenceSentences } from '@/i18n/nl/answer/verdicts';
import { motionCardTexts as texts } from '@/i18n/nl/report/motionCard';
import { outcomeWords } from '@/i18n/nl/sources/checks';
import { statusWithDay } from '@/i18n/nl/status/statedDay';
import { axisLabels } from '@/i18n/nl/status/status';
import { ownerText } from '@/i18n/nl/workflow/workflow';
import { leadFacts } from '@/items/page/leadFacts';
import { groupedBy, type Happening } from '../events/happening';
import { happeningsOf } from '../events/happenings';
import type { SheetLine, SheetList, SheetTable } from '../sheet/sheet';
import { referencePieces } from '../sheet/sources';
import { type CardLimits, unlimited } from './limits';
import { type NumberedSources, numberSources } from './numbered';
import { partsTable } from './parts';
import { termLines } from './terms';
import { verdictTable } from './verdictRows';

/** A motion on one page, as data. */
export type MotionCard = {
  readonly title: string;
  /** References, submitters, decision and appreciation. */
  readonly facts: readonly SheetLine[];
  readonly state: AnswerState;
  readonly lead: string;
  readonly summary: string | undefined;
  /** What is due, each term once. */
  readonly terms: readonly SheetLine[];
  readonly parts: SheetTable;
  readonly events: SheetTable;
  readonly verdicts: SheetTable;
  readonly differences: SheetList;
  readonly open: SheetList;
  readonly sources: SheetList;
};

function claimText(dossier: Dossier, { claim }: Standing): string | undefined {
  if (!claim) return undefined;
  return `${axisLabels[claim.axis]}: ${statusWithDay(claim, claimDay(dossier, claim))}`;
}

/** That a motion was submitted is no decision of the Kamer on it. */
function decisionText(dossier: Dossier, motion: Motion, on: Day): string | undefined {
  const standing = standingOn(dossier, motion, 'decision', on);
  const { claim } = standing;
  if (claim && claim.code !== 'submitted') return claimText(dossier, standing);
  const submitted = claim && statusWithDay(claim, claimDay(dossier, claim));
  return `${axisLabels.decision}: ${texts.noDecision(submitted)}`;
}

function factLines(dossier: Dossier, motion: Motion, on: Day): SheetLine[] {
  const { submitters, addressee } = motion;
  const numbers = referencePieces(motion);
  const owner = ownerOn(dossier, refOf(motion), on);
  const said = [
    decisionText(dossier, motion, on),
    claimText(dossier, standingOn(dossier, motion, 'appreciation', on)),
  ].filter((it) => it !== undefined);
  const who = [
    submitters.length > 0 && texts.submittedBy(submitters),
    addressee && texts.addressee(addressee),
    // To whom it is addressed is said already.
    owner && owner.derived?.from !== 'motion' && texts.owner(ownerText(owner)),
  ].filter((it) => typeof it === 'string');
  const first: SheetLine = [
    ...numbers,
    ...(numbers.length > 0 && who.length > 0 ? [' · '] : []),
    who.join(' · '),
  ];
  const look = lastLook(dossier, refOf(motion), on);
  const looked = look?.check
    ? [texts.checked(formatDayShort(look.on), outcomeWords(look.check))]
    : [];
  const second = [...said, ...looked];
  return second.length > 0 ? [first, [second.join(' · ')]] : [first];
}

function eventLine({ text, sources: at }: Happening, sources: NumberedSources): SheetLine {
  return [text, ...at.flatMap((source) => [' ', sources.cite(source)])];
}

function summaryLeft(motion: Motion, { hasSummary }: CardLimits): SheetLine[] {
  if (hasSummary || !motion.summary) return [];
  return [[`${texts.summaryLeft} `, { text: texts.inDossier, to: refOf(motion) }]];
}

/** The events by day: a row for each, so that what belongs together stands together. */
function eventTable(
  motion: Motion,
  events: readonly Happening[],
  sources: NumberedSources,
  limits: CardLimits,
): SheetTable {
  const all = groupedBy(events, ({ on }) => on);
  const shown = all.slice(Math.max(0, all.length - limits.days));
  const left = all.length - shown.length;
  return {
    title: texts.events,
    columns: [
      { key: 'day', title: texts.columns.day, share: 1.5 },
      { key: 'event', title: texts.columns.event, share: 12.4 },
    ],
    rows: shown.flatMap((group) =>
      group.slice(0, 1).map(({ key, on }) => ({
        key,
        cells: [[[formatDayShort(on)]], group.map((event) => eventLine(event, sources))],
      })),
    ),
    nothing: left > 0 ? '' : texts.noEvents,
    ...(left > 0 && {
      more: [
        `${shown.length > 0 ? texts.daysLeft(left) : texts.allDaysLeft} `,
        { text: texts.inDossier, to: refOf(motion) },
      ],
    }),
  };
}

/** What is open and why; by which sources stands in the table of parts, and of many requests so do their names. */
function openLines(explanation: Explanation, { hasFullNames }: CardLimits): SheetLine[] {
  const reasons = reasonsToTell(explanation);
  const line = hasFullNames ? groupLine : numberedGroupLine;
  if (reasons.length > 0) return reasons.map((group) => [line(group, explanation.requests)]);
  return [[explanation.state === 'answered' ? texts.nothingOpen : answerHeadline(explanation)]];
}

/**
 * What a motion asked, what came of it, who says what and what is open on a day, to a limit: without one it is all that
 * there is, and `MotionCardPage` finds the limits with which it stays on a page.
 */
export function motionCard(
  dossier: Dossier,
  motion: Motion,
  on: Day,
  limits: CardLimits = unlimited,
): MotionCard {
  const answer = motionAnswer(dossier, motion, on);
  const explanation = explainMotion(dossier, answer, on);
  const facts = leadFacts(dossier, answer, on);
  const sources = numberSources(dossier, motion);
  const parts = partsTable(dossier, answer, sources, limits);
  const events = eventTable(motion, happeningsOf(dossier, motion, on), sources, limits);
  const verdicts = verdictTable(dossier, motion, sources, on);
  const differences = verdictDifferences(dossier, refOf(motion), on);
  return {
    title: motion.title,
    facts: [...factLines(dossier, motion, on), ...summaryLeft(motion, limits)],
    state: answer.state,
    lead: (limits.hasFullLead
      ? motionLead(explanation, facts)
      : briefLead(explanation, facts)
    ).join(' '),
    summary: limits.hasSummary ? motion.summary : undefined,
    terms: termLines(dossier, answer, on),
    parts,
    events,
    verdicts,
    differences: {
      title: texts.differences,
      lines: differenceSentences(differences).map((sentence) => [sentence]),
    },
    open: { title: texts.openParts, lines: openLines(explanation, limits) },
    sources: { title: texts.sources, lines: sources.list() },
  };
}
