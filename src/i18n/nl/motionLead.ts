import type { Explanation, OpenGroup, PartFacts } from '@/domain/answer/explain';
import type { SourceFacts } from '@/domain/answer/sourceFacts';
import type { Verdict } from '@/domain/answer/verdicts';
import { countInWords, formatList } from '@/i18n/numbers';
import { answerHeadline, reasonsToTell } from './answerCheck';
import { partNumbers, quoted, sourceName } from './answerParts';
import { type DeadlineFacts, deadlineSentence } from './leads';
import { announcedText } from './statedDay';
import { verdictText } from './verdicts';

/** As many parts as can be told by name; of more it is told how many they are. */
const mostNamed = 2;
/** As many letters of a reason as stay a line or two; a longer one stands with the verdict only. */
const longestReason = 180;
/** The first of several sentences; after an initial or a title it goes on. */
const firstSentence =
  /^.+?(?<!(?:^|[^\p{L}])(?:\p{L}|dr|drs|ing|ir|jhr|mr|nr|prof))[.!?](?=\s+\p{Lu})/u;

function isWholeRequest({ subject, hasAspects }: PartFacts): boolean {
  return subject.kind === 'request' && !hasAspects;
}

function nounOf(parts: readonly PartFacts[]): string {
  if (parts.every(({ aspectId }) => aspectId !== undefined)) return 'aspecten';
  return parts.every(isWholeRequest) ? 'verzoeken' : 'onderdelen';
}

/** "verzoek 2 zelf", "vijf aspecten", "alle zes onderdelen". */
function partsText(parts: readonly PartFacts[], { requests, total }: Explanation): string {
  if (parts.length <= mostNamed) return partNumbers(parts, requests);
  const all = parts.length === total ? 'alle ' : '';
  return `${all}${countInWords(parts.length)} ${nounOf(parts)}`;
}

/** How studies that are not delivered stand, for one and for several of them. */
const stands: Readonly<Record<string, readonly [one: string, many: string]>> = {
  running: ['loopt', 'lopen'],
  planned: ['is gepland', 'zijn gepland'],
  completed: ['is afgerond, nog niet verzonden', 'zijn afgerond, nog niet verzonden'],
};

/** " (drie lopen en één is gepland)"; nothing of what no study is, or of which nobody said how it stands. */
function standsText(sources: readonly SourceFacts[]): string {
  const codes = sources.map(({ claim }) => claim?.code);
  const told = Object.entries(stands).flatMap(([code, [one, many]]) => {
    const count = codes.filter((it) => it === code).length;
    if (count === 0) return [];
    if (sources.length === 1) return [one];
    return [`${countInWords(count)} ${count === 1 ? one : many}`];
  });
  return told.length > 0 ? ` (${formatList(told)})` : '';
}

/** By whom it was announced, where that is the same for all. */
function announcedBy(sources: readonly SourceFacts[]): string {
  const [first, ...others] = new Set(sources.map(({ stated }) => announcedText(stated)));
  return first && others.length === 0 ? first : 'aangekondigd';
}

function sourcesText(sources: readonly SourceFacts[]): string {
  const [only, ...others] = sources;
  if (only && others.length === 0) return `is ${quoted(sourceName(only))}`;
  const areStudies = sources.every(({ source }) => source.type === 'study');
  return `zijn ${countInWords(sources.length)} ${areStudies ? 'onderzoeken' : 'bronnen'}`;
}

/** What is only announced, with that nothing of it is there. */
function announcedSentence(groups: readonly OpenGroup[], explanation: Explanation): string[] {
  const parts = groups.flatMap((group) => group.parts);
  if (parts.length === 0) return [];
  const sources = [
    ...new Map(groups.flatMap((it) => it.sources).map((it) => [it.key, it])).values(),
  ];
  const left = sources.length === 1 ? 'dat is nog niet geleverd' : 'daarvan is nog niets geleverd';
  return [
    `Voor ${partsText(parts, explanation)} ${sourcesText(sources)} ${announcedBy(sources)}${standsText(sources)}; ${left}.`,
  ];
}

function nothingSentence(groups: readonly OpenGroup[], explanation: Explanation): string[] {
  const parts = groups.flatMap((group) => group.parts);
  if (parts.length === 0) return [];
  return [`Voor ${partsText(parts, explanation)} is geen onderbouwing vastgelegd.`];
}

/** What the cabinet makes of it, with the first that it says of why where that is short. */
function reportSentence(report: Verdict): string {
  const { reason: all = '' } = report.claim;
  const [reason = ''] = firstSentence.exec(all) ?? [all];
  const why = reason.length > 0 && reason.length <= longestReason ? ` ${reason}` : '';
  return `${verdictText(report)}.${why}`;
}

/**
 * The sentences on top of a motion's page and card, the weightiest first: how far it is answered, what is only announced,
 * of what nothing is known, how late it is, and what the cabinet reports.
 */
export function motionLead(
  explanation: Explanation,
  deadline: DeadlineFacts | undefined,
  report: Verdict | undefined,
): string[] {
  const groups = reasonsToTell(explanation);
  const because = (reason: OpenGroup['reason']) => groups.filter((it) => it.reason === reason);
  return [
    answerHeadline(explanation),
    ...announcedSentence(because('announcedOnly'), explanation),
    ...nothingSentence(because('noEvidence'), explanation),
    ...(deadline ? [deadlineSentence(deadline)] : []),
    ...(report ? [reportSentence(report)] : []),
  ];
}

/** The same without what a card tells below it: how far it is answered and how late that is. */
export function briefLead(explanation: Explanation, deadline: DeadlineFacts | undefined): string[] {
  return [answerHeadline(explanation), ...(deadline ? [deadlineSentence(deadline)] : [])];
}
