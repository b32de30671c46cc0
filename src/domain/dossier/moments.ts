import type { Term } from '@/domain/deadline/term';
import type { Timeliness } from '@/domain/deadline/timeliness';
import { byWeight } from '@/domain/deadline/weight';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { type Dossier, refOf } from './dossier';
import { deadlinesOf, outcomeOf } from './standing';

/** Something that is or was due, or was delivered, with the interval in which it falls. */
export type Moment = {
  readonly ref: ItemRef;
  readonly title: string;
  readonly type: 'due' | 'delivered';
  /** What is due: "oplevering"; absent for a delivery without a deadline. */
  readonly what: string | undefined;
  readonly term: Term;
  readonly timeliness: Timeliness | undefined;
};

type Found = Moment & { readonly deadlineId: string | undefined };

function fallsWithin(term: Term, from: Day, to: Day): boolean {
  const { earliest, latest } = term;
  if (!earliest && !latest) return false;
  // An open side says nothing about how far it reaches: only the known side places it.
  return (latest ?? earliest ?? '') >= from && (earliest ?? latest ?? '') <= to;
}

function startOf({ term }: Moment): string {
  return term.earliest ?? term.latest ?? '';
}

type Owed = { kind: 'study' | 'request' | 'commitment' | 'recommendation' | 'motion'; id: string };

function momentsOf(dossier: Dossier, item: Owed & { title: string }, on: Day): Found[] {
  const ref = refOf(item);
  const { delivered, closed } = outcomeOf(dossier, ref, on);
  if (closed) return [];
  const deadlines = deadlinesOf(dossier, ref, on);
  if (delivered) {
    const [against] = deadlines.toSorted((a, b) => byWeight(a.headline, b.headline));
    const timeliness = against?.headline;
    const what = against?.deadline.what;
    const deadlineId = undefined;
    return [
      { ref, title: item.title, type: 'delivered', what, term: delivered, timeliness, deadlineId },
    ];
  }
  return deadlines.map(({ deadline, present, headline }) => ({
    ref,
    title: item.title,
    type: 'due',
    what: deadline.what,
    term: present,
    timeliness: headline,
    deadlineId: deadline.id,
  }));
}

/** A deadline of several items comes once, for the first of those that owe it for whom it weighs heaviest (rule T5). */
function eachDeadlineOnce(found: readonly Found[]): Found[] {
  const heaviest = new Map<string, Found>();
  for (const moment of found) {
    const { deadlineId, timeliness } = moment;
    const other = deadlineId && heaviest.get(deadlineId)?.timeliness;
    const isHeavier = !other || (timeliness && byWeight(timeliness, other) < 0);
    if (deadlineId && isHeavier) heaviest.set(deadlineId, moment);
  }
  return found.filter((moment) => !moment.deadlineId || heaviest.get(moment.deadlineId) === moment);
}

/** What is due or was delivered between two days, as known on a day, in order of time. */
export function momentsBetween(dossier: Dossier, from: Day, to: Day, on: Day): Moment[] {
  const items = [
    ...dossier.all('study'),
    ...dossier.all('motion'),
    ...dossier.all('request'),
    ...dossier.all('commitment'),
    ...dossier.all('recommendation'),
  ];
  return eachDeadlineOnce(items.flatMap((item) => momentsOf(dossier, item, on)))
    .filter(({ term }) => fallsWithin(term, from, to))
    .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
}
