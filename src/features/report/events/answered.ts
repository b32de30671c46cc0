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
  return source.type === 'study' ? name : eventTexts.covering(name, coverage);
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

function textOf(dossier: Dossier, group: readonly Evidence[], first: Evidence): string {
  const names = [...new Set(group.map((it) => nameOf(dossier, it)))];
  if (!isDelivered(first)) return eventTexts.announced(names);
  return isDayUnknown(first) ? eventTexts.reported(names) : eventTexts.delivered(names);
}

/** What was named or delivered as an answer to these items; what one source says on one day is one event. */
export function answeredEvents(dossier: Dossier, refs: readonly ItemRef[]): Happening[] {
  const all = refs.flatMap((ref) => dossier.about('evidence', ref));
  return groupedBy(
    all,
    (it) => `${dayOf(it)} ${isDelivered(it)} ${isDayUnknown(it)} ${it.locator.documentId ?? ''}`,
  ).flatMap((group): Happening[] => {
    const [first] = group;
    if (!first) return [];
    const sources = sourcesOnce(group.map(({ locator }) => locator));
    return [{ key: first.id, on: dayOf(first), text: textOf(dossier, group, first), sources }];
  });
}

/** The searches about these items that found nothing, each day once. */
export function searchedEvents(dossier: Dossier, refs: readonly ItemRef[]): Happening[] {
  const checks = refs
    .flatMap((ref) => dossier.about('check', ref))
    .filter(({ outcome }) => outcome === 'nothingFound');
  return groupedBy(checks, ({ on }) => on).flatMap(([first]) =>
    first ? [{ key: first.id, on: first.on, text: eventTexts.searched, sources: [] }] : [],
  );
}
