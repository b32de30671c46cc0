import { factDay } from '@/domain/dossier/asOf';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import type { Check } from '@/domain/evidence/check';
import { type Day, day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';

/** Before this day nobody looked at anything that a dossier is about: an earlier one is a slip of the pen. */
const firstDay = day('1900-01-01');

function byDay(a: Check, b: Check): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}

function upTo(dossier: Dossier, refs: readonly ItemRef[], on: Day): Check[] {
  return refs
    .flatMap((ref) => dossier.about('check', ref))
    .filter((check) => check.on <= on)
    .toSorted(byDay);
}

/** Rule N2: an item and what is looked at when it is: of a motion its requests. */
export function lookedAtWith(dossier: Dossier, ref: ItemRef): ItemRef[] {
  return ref.kind === 'motion' ? [ref, ...dossier.about('request', ref).map(refOf)] : [ref];
}

/** All looks at an item, or at a request of it, up to a day; the first one first. */
export function checksOf(dossier: Dossier, ref: ItemRef, on: Day): Check[] {
  return upTo(dossier, lookedAtWith(dossier, ref), on);
}

/** Rule N1: what a request is part of is searched with it, so a search about its motion counts for it too. */
function searchedWith(dossier: Dossier, ref: ItemRef): ItemRef[] {
  const request = ref.kind === 'request' ? dossier.find('request', ref.id) : undefined;
  return request ? [ref, { kind: 'motion', id: request.motionId }] : [ref];
}

/** The last search about an item by a day that found nothing. "Searched until then, nothing found" is a fact as well. */
export function lastFruitlessSearch(dossier: Dossier, ref: ItemRef, on: Day): Check | undefined {
  return upTo(dossier, searchedWith(dossier, ref), on).findLast(
    ({ outcome }) => outcome === 'nothingFound',
  );
}

/** The first day on which someone can have looked at an item: the day from which it is known, as far as it bears one. */
export function checkableFrom(dossier: Dossier, ref: ItemRef): Day {
  const itself: DossierRecord | undefined = dossier.find(ref.kind, ref.id);
  const request = ref.kind === 'request' ? dossier.find('request', ref.id) : undefined;
  const motion = request && dossier.find('motion', request.motionId);
  const days = [itself, motion].map((record) => record && factDay(record));
  const known = days.filter((it) => it !== undefined).toSorted();
  return known.at(-1) ?? firstDay;
}
