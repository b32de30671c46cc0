import type { Dossier } from '@/domain/dossier/dossier';
import type { Check } from '@/domain/evidence/check';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';

/** Rule N1: what a request is part of is searched with it, so a search about its motion counts for it too. */
function searchedWith(dossier: Dossier, ref: ItemRef): ItemRef[] {
  if (ref.kind !== 'request') return [ref];
  const request = dossier.find('request', ref.id);
  return request ? [ref, { kind: 'motion', id: request.motionId }] : [ref];
}

/** The last search about an item by a day that found nothing. "Searched until then, nothing found" is a fact as well. */
export function lastFruitlessSearch(dossier: Dossier, ref: ItemRef, on: Day): Check | undefined {
  return searchedWith(dossier, ref)
    .flatMap((it) => dossier.about('check', it))
    .filter((check) => check.outcome === 'nothingFound' && check.on <= on)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .at(-1);
}
