import { sourceKey } from '@/domain/answer/evidenceStanding';
import { isWithdrawing } from '@/domain/answer/withdrawal';
import type { Dossier } from '@/domain/dossier/dossier';
import { standingOn } from '@/domain/dossier/standing';
import type { Evidence } from '@/domain/evidence/evidence';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { eventTexts } from '@/i18n/nl/report/events';
import { sourceTitle } from '@/items/text/sourceTitle';
import { groupedBy, type Happening, sourcesOnce } from './happening';

/** A study is delivered only once its status says so; until then it is named, whatever its evidence says. */
function isDelivered(dossier: Dossier, { source, stage, on }: Evidence): boolean {
  if (stage !== 'delivered') return false;
  if (source.type !== 'study') return true;
  return (
    standingOn(dossier, { kind: 'study', id: source.studyId }, 'study', on).code === 'delivered'
  );
}

/** The request that evidence is about, where its motion has several. */
function numberOf(dossier: Dossier, { subject }: Evidence): number | undefined {
  if (subject.kind !== 'request') return undefined;
  const request = dossier.find('request', subject.id);
  const all = request && dossier.about('request', { kind: 'motion', id: request.motionId });
  return all && all.length > 1 ? request.number : undefined;
}

function nameKey({ source, coverage }: Evidence): string {
  return `${sourceKey(source)} ${coverage}`;
}

/** Sources of the same name and coverage together, with by whom they are and for which requests. */
function namesOf(dossier: Dossier, evidence: readonly Evidence[]): string[] {
  return groupedBy(evidence, nameKey).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { source, coverage } = first;
    const study = source.type === 'study' ? dossier.find('study', source.studyId) : undefined;
    // How far a study will cover is not told before it is there; that it does not is no promise.
    const isTold = source.type !== 'study' || coverage === 'none';
    const numbers = new Set(group.flatMap((it) => numberOf(dossier, it) ?? []));
    return [
      eventTexts.named(
        sourceTitle(dossier, source),
        study?.institute,
        eventTexts.forRequests([...numbers].toSorted((a, b) => a - b)),
        isTold ? eventTexts.covers[coverage] : undefined,
      ),
    ];
  });
}

/** An event of which nobody recorded the day: that it took place is known from the day of the evidence. */
function isDayUnknown({ source, happened }: Evidence): boolean {
  return source.type === 'event' && !happened;
}

/** The day of a delivery itself where one is known, else of who says so. */
function dayOf(dossier: Dossier, evidence: Evidence): Day {
  const { happened, on } = evidence;
  const isOneDay = happened?.earliest !== undefined && happened.earliest === happened.latest;
  return isDelivered(dossier, evidence) && isOneDay ? (happened.earliest ?? on) : on;
}

/** An event as it is told, with what others are told in the same breath. */
type Told = { readonly evidence: Evidence; readonly isWithdrawal: boolean };

function textOf(dossier: Dossier, group: readonly Told[], { evidence: first, isWithdrawal }: Told) {
  if (isWithdrawal) {
    const named = group.map(({ evidence: { source } }) => sourceTitle(dossier, source));
    return eventTexts.withdrawn([...new Set(named)]);
  }
  const names = namesOf(
    dossier,
    group.map(({ evidence }) => evidence),
  );
  if (!isDelivered(dossier, first)) return eventTexts.announced(names);
  return isDayUnknown(first) ? eventTexts.reported(names) : eventTexts.delivered(names);
}

/** Of a withdrawal the day on which it was said: when the source came was told before. */
function toldOn(dossier: Dossier, { evidence, isWithdrawal }: Told): Day {
  return isWithdrawal ? evidence.on : dayOf(dossier, evidence);
}

function keyOf(dossier: Dossier, told: Told): string {
  const { evidence, isWithdrawal } = told;
  const { documentId = '' } = evidence.locator;
  const how = [isWithdrawal, isDelivered(dossier, evidence), isDayUnknown(evidence)];
  return [toldOn(dossier, told), ...how, documentId].join(' ');
}

/** What was named or delivered as an answer to these items, or withdrawn as one; what one source says on one day is one event. */
export function answeredEvents(dossier: Dossier, refs: readonly ItemRef[]): Happening[] {
  const all = refs.flatMap((ref) => dossier.about('evidence', ref));
  const told = all.map((evidence): Told => {
    return { evidence, isWithdrawal: isWithdrawing(dossier, evidence, all) };
  });
  return groupedBy(told, (it) => keyOf(dossier, it)).flatMap((group): Happening[] => {
    const [first] = group;
    if (!first) return [];
    const sources = sourcesOnce(group.map(({ evidence }) => evidence.locator));
    const text = textOf(dossier, group, first);
    return [{ key: first.evidence.id, on: toldOn(dossier, first), text, sources }];
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
