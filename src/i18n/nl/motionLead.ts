import type { Explanation, OpenGroup, OpenReason, PartFacts } from '@/domain/answer/explain';
import type { SourceFacts } from '@/domain/answer/sourceFacts';
import type { ToldVerdict } from '@/domain/answer/verdicts';
import type { Timeliness } from '@/domain/deadline/timeliness';
import { formatDay } from '@/i18n/dates';
import { countInWords, formatList } from '@/i18n/numbers';
import { answerHeadline, groupLineOf, reasonsToTell } from './answerCheck';
import { partNumbers, quoted, sourceName } from './answerParts';
import { type DeadlineFacts, deadlineSentence } from './leads';
import { announcedText } from './statedDay';
import { timelinessLabel } from './timeliness';
import { overtakenText, verdictText } from './verdicts';

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

/** How studies that are not delivered stood, of the only one, of one of several and of several of them. */
const stood: Readonly<Record<string, readonly [only: string, one: string, many: string]>> = {
  running: ['liep dat', 'liep er één', 'liepen er'],
  planned: ['was dat gepland', 'was er één gepland', 'waren er'],
  completed: ['was dat afgerond, nog niet verzonden', 'was er één afgerond', 'waren er'],
};
const closing: Readonly<Record<string, string>> = { planned: ' gepland', completed: ' afgerond' };

function stoodText(code: string, count: number, isOnly: boolean): string | undefined {
  const [only, one, many] = stood[code] ?? [];
  if (isOnly) return only;
  return count === 1 ? one : many && `${many} ${countInWords(count)}${closing[code] ?? ''}`;
}

/** When a study stood like that: when it was announced, or on the day from which that is known. */
function whenText({ claim, since }: SourceFacts): string {
  return !claim || claim.holdsFrom === since ? 'toen' : `op ${formatDay(claim.holdsFrom)}`;
}

/** " (toen liepen er drie en was er één gepland)"; nothing of what no study is, or of which nobody said how it stands. */
function standsText(sources: readonly SourceFacts[]): string {
  const told = [...new Set(sources.map(whenText))].flatMap((when) => {
    const codes = sources.filter((it) => whenText(it) === when).map(({ claim }) => claim?.code);
    const parts = Object.keys(stood).flatMap((code) => {
      const count = codes.filter((it) => it === code).length;
      return count > 0 ? (stoodText(code, count, sources.length === 1) ?? []) : [];
    });
    return parts.length > 0 ? [`${when} ${formatList(parts)}`] : [];
  });
  return told.length > 0 ? ` (${told.join('; ')})` : '';
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

/** Reasons that have sentences of their own, in which several of them are told together. */
const toldTogether: ReadonlySet<OpenReason> = new Set(['announcedOnly', 'noEvidence']);

/** What is not wholly answered for another reason: "Deels beantwoord: verzoek 2, omdat …". */
function otherSentences(groups: readonly OpenGroup[], explanation: Explanation): string[] {
  return groups
    .filter(({ reason }) => !toldTogether.has(reason))
    .map((group) => groupLineOf(group, partsText(group.parts, explanation)));
}

/** The study on which a motion without a term of its own waits: "1.337 dagen te laat via onderzoek ‘…’." */
function viaSentence({ title, timeliness }: ViaFacts): string {
  return `${timelinessLabel(timeliness)} via onderzoek ${quoted(title)}.`;
}

/** What is announced, and in the same paragraph how late the heaviest of that is. */
function withVia(announced: readonly string[], via: ViaFacts | undefined): string[] {
  if (!via) return [...announced];
  return [[...announced, viaSentence(via)].join(' ')];
}

/** What the cabinet or the Kamer makes of it; of what the cabinet says, the first sentence of why where that is short. */
function verdictSentence({ verdict, overtakenBy }: ToldVerdict): string {
  if (overtakenBy) return `${overtakenText(verdict, overtakenBy)}.`;
  const { reason: all = '' } = verdict.axis === 'execution' ? verdict.claim : {};
  const [reason = ''] = firstSentence.exec(all) ?? [all];
  const why = reason.length > 0 && reason.length <= longestReason ? ` ${reason}` : '';
  return `${verdictText(verdict)}.${why}`;
}

/** How the study on which a motion waits stands against its term (rule T9). */
export type ViaFacts = {
  readonly title: string;
  readonly timeliness: Timeliness;
};

/** What the sentences on top of a motion tell besides how far it is answered. */
export type LeadFacts = {
  readonly deadline: DeadlineFacts | undefined;
  readonly via: ViaFacts | undefined;
  readonly verdicts: readonly ToldVerdict[];
};

/**
 * The sentences on top of a motion's page and card, the weightiest first: how far it is answered, what is open and why,
 * what is only announced, of what nothing is known, how late it is, and what the cabinet and the Kamer make of it.
 */
export function motionLead(
  explanation: Explanation,
  { deadline, via, verdicts }: LeadFacts,
): string[] {
  const groups = reasonsToTell(explanation);
  const because = (reason: OpenReason) => groups.filter((it) => it.reason === reason);
  return [
    answerHeadline(explanation),
    ...otherSentences(groups, explanation),
    ...withVia(announcedSentence(because('announcedOnly'), explanation), via),
    ...nothingSentence(because('noEvidence'), explanation),
    ...(deadline ? [deadlineSentence(deadline)] : []),
    ...verdicts.map(verdictSentence),
  ];
}

/** The same without what a card tells below it: how far it is answered and how late that is. */
export function briefLead(
  explanation: Explanation,
  { deadline }: Pick<LeadFacts, 'deadline'>,
): string[] {
  return [answerHeadline(explanation), ...(deadline ? [deadlineSentence(deadline)] : [])];
}
