import type { Term } from '@/domain/deadline/term';
import { uncheckedAfterDays, unseenSince } from '@/domain/dossier/attention';
import type { Dossier } from '@/domain/dossier/dossier';
import { refOf } from '@/domain/dossier/dossier';
import { deadlinesOf } from '@/domain/dossier/standing';
import { addDays, type Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { openItems, owedParts, type WorkItem } from './openItems';
import { openSteps } from './openSteps';
import type { Step } from './step';

type Promised = {
  readonly what: string;
  readonly term: Term;
  readonly requestNumber: number | undefined;
};

/** Why something stands on a day of the agenda. */
export type AgendaReason =
  /** The last day of the term. */
  | ({ readonly code: 'termEnds' } & Promised)
  /** The first day of a term of several days: from now on it may come, and may be late. */
  | ({ readonly code: 'termOpens' } & Promised)
  | { readonly code: 'stepEnds'; readonly step: Step }
  | { readonly code: 'stepOpens'; readonly step: Step }
  /** On this day it is too long ago that anyone looked (`ever`) or that it became known. */
  | { readonly code: 'check'; readonly since: Day; readonly ever: boolean };

/** Something that falls on a day. */
export type AgendaEntry = {
  readonly day: Day;
  readonly ref: ItemRef;
  readonly title: string;
  readonly reason: AgendaReason;
};

const reasonOrder = ['termEnds', 'stepEnds', 'termOpens', 'stepOpens', 'check'] as const;

function byDay(a: AgendaEntry, b: AgendaEntry): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return reasonOrder.indexOf(a.reason.code) - reasonOrder.indexOf(b.reason.code);
}

type Edge = { readonly edge: 'Opens' | 'Ends'; readonly day: Day };

/** The days on which a term begins and ends; one of a single day only ends. */
function edgesOf({ earliest, latest }: Term): Edge[] {
  const edges: Edge[] = [];
  if (earliest && earliest !== latest) edges.push({ edge: 'Opens', day: earliest });
  if (latest) edges.push({ edge: 'Ends', day: latest });
  return edges;
}

function promisesOf(dossier: Dossier, item: WorkItem, on: Day, seen: Set<string>): AgendaEntry[] {
  return owedParts(dossier, item, on).flatMap(({ ref, requestNumber }) =>
    deadlinesOf(dossier, ref, on).flatMap(({ deadline, present }): AgendaEntry[] => {
      // What several items share is due once: it stands with the first of them.
      if (seen.has(deadline.id)) return [];
      seen.add(deadline.id);
      const { what } = deadline;
      return edgesOf(present).map(({ edge, day }) => ({
        day,
        ref: refOf(item),
        title: item.title,
        reason: { code: `term${edge}`, what, term: present, requestNumber },
      }));
    }),
  );
}

function titleOf(dossier: Dossier, ref: ItemRef): string {
  const item: { readonly title: string } | undefined = dossier.find(ref.kind, ref.id);
  return item?.title ?? '';
}

function stepEntries(dossier: Dossier, step: Step): AgendaEntry[] {
  const title = titleOf(dossier, step.subject);
  return edgesOf(step.term).map(({ edge, day }) => ({
    day,
    ref: step.subject,
    title,
    reason: { code: `step${edge}`, step },
  }));
}

function checkEntry(dossier: Dossier, item: WorkItem, on: Day): AgendaEntry[] {
  const unseen = unseenSince(dossier, refOf(item), item.knownFrom, on);
  if (!unseen) return [];
  const day = addDays(unseen.since, uncheckedAfterDays + 1);
  return [{ day, ref: refOf(item), title: item.title, reason: { code: 'check', ...unseen } }];
}

/**
 * Everything that is still to come or to be done as known on a day, in order of time: the first and last days of terms
 * and steps, and the days from which something was not looked at for too long. What was delivered, closed or done is
 * not among it, and neither is what bears no day.
 */
export function agendaOf(dossier: Dossier, on: Day): AgendaEntry[] {
  const items = openItems(dossier, on);
  const seen = new Set<string>();
  return [
    ...items.flatMap((item) => promisesOf(dossier, item, on, seen)),
    ...openSteps(dossier, on).flatMap((step) => stepEntries(dossier, step)),
    ...items.flatMap((item) => checkEntry(dossier, item, on)),
  ].toSorted(byDay);
}

/** The part of an agenda from one day to another, both included. */
export function between(agenda: readonly AgendaEntry[], from: Day, to: Day): AgendaEntry[] {
  return agenda.filter(({ day }) => day >= from && day <= to);
}
