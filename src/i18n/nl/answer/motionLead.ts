import type { Explanation, OpenGroup, OpenReason, PartFacts } from '@/domain/answer/explain';
import type { SourceFacts } from '@/domain/answer/sourceFacts';
import type { Timeliness } from '@/domain/deadline/timeliness';
import type { ToldVerdict } from '@/domain/verdict/toldVerdicts';
import { formatDay } from '@/i18n/dates';
import { timelinessLabel } from '@/i18n/nl/deadline/timeliness';
import { type DeadlineFacts, deadlineSentence } from '@/i18n/nl/items/leads';
import { announcedText } from '@/i18n/nl/status/statedDay';
import { countInWords, formatList, sentenceCase } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';
import { answerHeadline, reasonsToTell } from './explanation';
import { partNumbers } from './parts';
import { groupLineOf } from './reasons';
import { sourceName } from './sources';
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

/** How studies that are not delivered stood, for one and for several of them. */
const stood: Readonly<Record<string, readonly [one: string, many: string]>> = {
  running: ['liep', 'liepen'],
  planned: ['was gepland', 'waren gepland'],
  completed: ['was afgerond, nog niet verzonden', 'waren afgerond, nog niet verzonden'],
};

/** When a study stood like that, where that is not the day of the announcement, which is told before it. */
function whenText({ claim, since }: SourceFacts): string {
  return !claim || claim.holdsFrom === since ? '' : ` op ${formatDay(claim.holdsFrom)}`;
}

/** " (drie liepen en één was gepland)"; nothing of what no study is, or of which nobody said how it stands. */
function standsText(sources: readonly SourceFacts[]): string {
  const told = [...new Set(sources.map(whenText))].flatMap((when) =>
    Object.entries(stood).flatMap(([code, [one, many]]) => {
      const alike = sources.filter((it) => it.claim?.code === code && whenText(it) === when);
      if (alike.length === 0) return [];
      const count = sources.length === 1 ? '' : `${countInWords(alike.length)} `;
      return [`${count}${alike.length === 1 ? one : many}${when}`];
    }),
  );
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

/** "1.337 dagen te laat via ‘Digitale Balans’". */
function viaText({ title, timeliness }: ViaFacts): string {
  return `${timelinessLabel(timeliness).toLocaleLowerCase('nl-NL')} via ${quoted(title)}`;
}

/** That nothing of it is there, and how late the heaviest is where the motion has no term of its own. */
function leftText(sources: readonly SourceFacts[], via: ViaFacts | undefined): string {
  if (via) return `nog niets geleverd, ${viaText(via)}`;
  return sources.length === 1 ? 'dat is nog niet geleverd' : 'daarvan is nog niets geleverd';
}

/** What is only announced, with that nothing of it is there. */
function announcedSentence(
  groups: readonly OpenGroup[],
  explanation: Explanation,
  via: ViaFacts | undefined,
): string[] {
  const parts = groups.flatMap((group) => group.parts);
  if (parts.length === 0) return via ? [`${sentenceCase(viaText(via))}.`] : [];
  const sources = [
    ...new Map(groups.flatMap((it) => it.sources).map((it) => [it.key, it])).values(),
  ];
  return [
    `Voor ${partsText(parts, explanation)} ${sourcesText(sources)} ${announcedBy(sources)}${standsText(sources)}; ${leftText(sources, via)}.`,
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
    ...announcedSentence(because('announcedOnly'), explanation, via),
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
