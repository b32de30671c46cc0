import { isWithdrawing } from '@/domain/answer/withdrawal';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Evidence } from '@/domain/evidence/evidence';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { eventTexts } from '@/i18n/nl/reportEvents';
import { sourceTitle } from '@/items/text/sourceTitle';
import { groupedBy, type Happening, sourcesOnce } from './happening';

/** A study is delivered only once its status says so; until then it is named, whatever its evidence says. */
function isDelivered({ source, stage }: Evidence): boolean {
  return stage === 'delivered' && source.type !== 'study';
}

function nameOf(dossier: Dossier, { source, coverage }: Evidence): string {
  const study = source.type === 'study' ? dossier.find('study', source.studyId) : undefined;
  const by = study ? ` (${study.institute})` : '';
  const name = `${sourceTitle(dossier, source)}${by}`;
  // How far a study will cover is not told before it is there; that it does not is no promise.
  const isTold = source.type !== 'study' || coverage === 'none';
  return isTold ? eventTexts.covering(name, coverage) : name;
}

/** An event of which nobody recorded the day: that it took place is known from the day of the evidence. */
function isDayUnknown({ source, happened }: Evidence): boolean {
  return source.type === 'event' && !happened;
}

/** The day of a delivery itself where one is known, else of who says so. */
function dayOf(evidence: Evidence): Day {
  const { happened, on } = evidence;
  const isOneDay = happened?.earliest !== undefined && happened.earliest === happened.latest;
  return isDelivered(evidence) && isOneDay ? (happened.earliest ?? on) : on;
}

/** An event as it is told, with what others are told in the same breath. */
type Told = { readonly evidence: Evidence; readonly isWithdrawal: boolean };

function textOf(dossier: Dossier, group: readonly Told[], { evidence: first, isWithdrawal }: Told) {
  if (isWithdrawal) {
    const named = group.map(({ evidence: { source } }) => sourceTitle(dossier, source));
    return eventTexts.withdrawn([...new Set(named)]);
  }
  const names = [...new Set(group.map(({ evidence }) => nameOf(dossier, evidence)))];
  if (!isDelivered(first)) return eventTexts.announced(names);
  return isDayUnknown(first) ? eventTexts.reported(names) : eventTexts.delivered(names);
}

/** Of a withdrawal the day on which it was said: when the source came was told before. */
function toldOn({ evidence, isWithdrawal }: Told): Day {
  return isWithdrawal ? evidence.on : dayOf(evidence);
}

function keyOf(told: Told): string {
  const { evidence, isWithdrawal } = told;
  const { documentId = '' } = evidence.locator;
  const how = [isWithdrawal, isDelivered(evidence), isDayUnknown(evidence)];
  return [toldOn(told), ...how, documentId].join(' ');
}

/** What was named or delivered as an answer to these items, or withdrawn as one; what one source says on one day is one event. */
export function answeredEvents(dossier: Dossier, refs: readonly ItemRef[]): Happening[] {
  const all = refs.flatMap((ref) => dossier.about('evidence', ref));
  const told = all.map((evidence): Told => {
    return { evidence, isWithdrawal: isWithdrawing(dossier, evidence, all) };
  });
  return groupedBy(told, keyOf).flatMap((group): Happening[] => {
    const [first] = group;
    if (!first) return [];
    const sources = sourcesOnce(group.map(({ evidence }) => evidence.locator));
    const text = textOf(dossier, group, first);
    return [{ key: first.evidence.id, on: toldOn(first), text, sources }];
  });
}

/** The searches about these items that found nothing, with where was looked; the same said twice on a day is told once. */
export function searchedEvents(dossier: Dossier, refs: readonly ItemRef[]): Happening[] {
  const checks = refs
    .flatMap((ref) => dossier.about('check', ref))
    .filter(({ outcome }) => outcome === 'nothingFound');
  return groupedBy(checks, ({ on, note }) => `${on} ${note ?? ''}`).flatMap(([first, ...more]) => {
    if (!first) return [];
    const { id: key, on, note, subject } = first;
    const request = subject.kind === 'request' ? dossier.find('request', subject.id) : undefined;
    // Of one search for several of them no request is named.
    const number = more.length === 0 ? request?.number : undefined;
    return [{ key, on, text: eventTexts.searched(note, number), sources: [] }];
  });
}
