import type { OpenGroup, OpenReason } from '@/domain/answer/explain';
import type { SourceFacts } from '@/domain/answer/sourceFacts';
import { formatDay } from '@/i18n/dates';
import { sentenceCase } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';
import { partNames, partNumbers } from './parts';
import { sourceList } from './sources';

/** "Gezocht tot 21 november 2026, niets gevonden". */
function searchedNote(until: string): string {
  return `gezocht tot ${until}, niets gevonden`;
}

type ReasonSentence = (group: OpenGroup, isListed: boolean) => string;

function many(group: OpenGroup, one: string, several: string): string {
  return group.sources.length === 1 ? one : several;
}

/** The sources between brackets, where they are not listed below the sentence. */
function named(group: OpenGroup, isListed: boolean): string {
  return isListed ? '' : ` (${sourceList(group.sources)})`;
}

function searched({ searched: check }: OpenGroup): string {
  return check ? ` (${searchedNote(formatDay(check.on))})` : '';
}

function condition(group: OpenGroup): string {
  return group.condition ? ` (${quoted(group.condition)})` : '';
}

function isAre(group: OpenGroup): string {
  return many(group, 'is', 'zijn');
}

/** Whether a study is done but not sent. */
function isCompleted({ claim }: SourceFacts): boolean {
  return claim?.code === 'completed';
}

function announcements(sources: OpenGroup['sources']): string {
  return sources.length === 1 ? 'een aankondiging bekend is' : 'aankondigingen bekend zijn';
}

/** What more is to come, where a part is covered in part. */
function besides({ expected }: OpenGroup, isListed: boolean): string {
  if (expected.length === 0) return '';
  const names = isListed ? '' : ` (${sourceList(expected)})`;
  return ` en er verder alleen ${announcements(expected)}${names}`;
}

/** What is known besides the condition, where that covers nothing: it must not look like an answer. */
function besideCondition(group: OpenGroup, isListed: boolean): string {
  const { sources } = group;
  if (sources.length === 0 || sources.some(({ coverage }) => coverage !== 'none')) return '';
  return `, en ${many(group, 'de bekende bron dit niet dekt', 'de bekende bronnen dit niet dekken')}${named(group, isListed)}`;
}

const because: { readonly [Reason in OpenReason]: ReasonSentence } = {
  partialOnly: (group, isListed) =>
    `omdat ${many(group, 'de geleverde bron maar een deel dekt', 'de geleverde bronnen elk maar een deel dekken')}${named(group, isListed)}${besides(group, isListed)}`,
  partialUnplaced: (group, isListed) =>
    `omdat ${many(group, 'de geleverde bron', 'de geleverde bronnen')} de motie deels ${many(group, 'dekt', 'dekken')}, maar niet is vastgelegd welke onderdelen${named(group, isListed)}${besides(group, isListed)}`,
  announcedOnly: (group, isListed) =>
    group.sources.every(isCompleted)
      ? `omdat ${many(group, 'het onderzoek', 'de onderzoeken')} ${isAre(group)} afgerond, maar nog niet verzonden${named(group, isListed)}`
      : `omdat alleen ${announcements(group.sources)}${named(group, isListed)}`,
  overtaken: (group, isListed) =>
    `omdat van ${many(group, 'de aangekondigde bron, die er inmiddels is,', 'de aangekondigde bronnen, die er inmiddels zijn,')} niet is vastgelegd dat ${many(group, 'die dit dekt', 'die dit dekken')}${named(group, isListed)}`,
  stopped: (group, isListed) =>
    `omdat ${many(group, 'het onderzoek', 'de onderzoeken')} ${isAre(group)} gestopt${named(group, isListed)}`,
  withdrawn: (group, isListed) =>
    `omdat ${many(group, 'de bron die dit zou dekken', 'de bronnen die dit zouden dekken')} dit later toch niet ${many(group, 'bleek', 'bleken')} te dekken${named(group, isListed)}`,
  notCovered: (group, isListed) =>
    `omdat ${many(group, 'de bekende bron dit niet dekt', 'de bekende bronnen dit niet dekken')}${named(group, isListed)}`,
  noEvidence: (group) => `omdat er geen onderbouwing is vastgelegd${searched(group)}`,
  conditionNotEstablished: (group, isListed) =>
    `omdat niet is vastgesteld of aan de voorwaarde is voldaan${condition(group)}${besideCondition(group, isListed)}`,
  conditionNotMet: (group) => `omdat niet aan de voorwaarde is voldaan${condition(group)}`,
};

const labels: { readonly [Reason in OpenReason]: string } = {
  partialOnly: 'deels beantwoord',
  partialUnplaced: 'mogelijk deels beantwoord',
  announcedOnly: 'open',
  overtaken: 'open',
  stopped: 'open',
  withdrawn: 'open',
  notCovered: 'open',
  noEvidence: 'open',
  conditionNotEstablished: 'niet te beoordelen',
  conditionNotMet: 'niet aan de orde',
};

/** What was withdrawn, where something else is the reason. */
function noMore({ withdrawn }: OpenGroup): string {
  if (withdrawn.length === 0) return '';
  const turnedOut = withdrawn.length === 1 ? 'een eerdere bron' : 'eerdere bronnen';
  const verb = withdrawn.length === 1 ? 'bleek' : 'bleken';
  return `, terwijl ${turnedOut} dit later toch niet ${verb} te dekken (${sourceList(withdrawn)})`;
}

/** Why a part is open, and where that is not the reason itself, what was withdrawn and that its condition is not established. */
export function why(group: OpenGroup, isListed: boolean): string {
  const reason = `${because[group.reason](group, isListed)}${noMore(group)}`;
  const isSaid = group.reason === 'conditionNotEstablished' || group.reason === 'conditionNotMet';
  return isSaid || !group.condition
    ? reason
    : `${reason}, terwijl niet is vastgesteld of aan de voorwaarde is voldaan${condition(group)}`;
}

/** The word for how parts stand: that of their badges; what is not asked but promised or advised is covered. */
function groupLabel({ reason, parts }: OpenGroup): string {
  const isAsked = parts.every(({ subject }) => subject.kind === 'request');
  return isAsked ? labels[reason] : labels[reason].replace('beantwoord', 'gedekt');
}

/** A group of parts within a sentence: "open: verzoek 2 (‘…’), omdat …". */
export function groupText(group: OpenGroup, requests: number, isListed = false): string {
  return `${groupLabel(group)}: ${partNames(group.parts, requests)}, ${why(group, isListed)}`;
}

/** A group with its parts in words of one's own and without its sources: "Deels beantwoord: twee verzoeken, omdat …". */
export function groupLineOf(group: OpenGroup, parts: string): string {
  return `${sentenceCase(`${groupLabel(group)}: ${parts}, ${why(group, true)}`)}.`;
}

/** The same without its sources, for where these are listed below it. */
export function groupLine(group: OpenGroup, requests: number): string {
  return `${sentenceCase(groupText(group, requests, true))}.`;
}

/** The same, with requests by their number alone where there are several. */
export function numberedGroupLine(group: OpenGroup, requests: number): string {
  const names = partNumbers(group.parts, requests);
  return `${sentenceCase(`${groupLabel(group)}: ${names}, ${because[group.reason](group, true)}${noMore(group)}`)}.`;
}

/** A group of parts as a sentence of its own: "Open: het verzoek zelf (‘…’), omdat er geen onderbouwing is vastgelegd." */
export function groupSentence(group: OpenGroup, requests: number): string {
  return `${sentenceCase(groupText(group, requests))}.`;
}
