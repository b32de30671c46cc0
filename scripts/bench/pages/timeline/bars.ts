import type { TimelineGroup, TimelineMoment, TimelineRow } from '@/charts/timeline/types';
import { chance } from '../../../lib/chance';

const dayLength = 86_400_000;
const firstDay = Date.UTC(2010, 0, 1);
const span = 5500;
const rowsPerGroup = 500;

/** A bar as all charts draw it, in days since 1 January 2010. */
export type Bar = { readonly id: number; readonly from: number; readonly to: number };

export function makeBars(count: number): Bar[] {
  const next = chance(11);
  return Array.from({ length: count }, (_, id) => {
    const from = Math.floor(next() * span);
    return { id, from, to: from + 30 + Math.floor(next() * 700) };
  });
}

/** A day counted from 1 January 2010. */
export function dateOf(day: number): Date {
  return new Date(firstDay + day * dayLength);
}

function isoOf(day: number): string {
  return dateOf(day).toISOString().slice(0, 10);
}

function momentOn(day: string): TimelineMoment {
  return { label: day, spoken: day, interval: { earliest: day, latest: day } };
}

function rowOf({ id, from, to }: Bar): TimelineRow {
  const label = `Onderzoek ${id}`;
  const [start, end] = [isoOf(from), isoOf(to)];
  return {
    id: String(id),
    label,
    spoken: `${label}: loopt.`,
    tone: 'underway',
    toneLabel: 'loopt',
    href: `#/onderzoeken/${id}`,
    start: momentOn(start),
    promise: momentOn(end),
    shifts: [],
    events: [],
  };
}

/** The bars as rows of Gevolg's timeline. */
export function groupsOf(bars: readonly Bar[]): TimelineGroup[] {
  const groups: TimelineGroup[] = [];
  for (let at = 0; at < bars.length; at += rowsPerGroup) {
    const rows = bars.slice(at, at + rowsPerGroup).map(rowOf);
    groups.push({ id: String(at), label: `Groep ${at / rowsPerGroup + 1}`, rows });
  }
  return groups;
}
