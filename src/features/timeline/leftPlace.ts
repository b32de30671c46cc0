import type { TimelinePlace } from '@/charts/timeline/types';
import { entryKey } from '@/routing/entryKey';

/** Where the timeline was left, by the entry of the history; as long as the app is open. */
const places = new Map<string, TimelinePlace>();

/** Where the timeline at this entry of the history was left, if it was. */
export function leftPlace(): TimelinePlace | undefined {
  return places.get(entryKey());
}

/** Notes where the timeline is left, for when one comes back. */
export function noteLeftPlace(place: TimelinePlace): void {
  places.set(entryKey(), place);
}
