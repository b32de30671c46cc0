import type {
  Interval,
  TimelineGroup,
  TimelineMoment,
  TimelineOverdue,
  TimelineRow,
} from '@/charts/timeline/types';
import type { Shift } from '@/domain/deadline/deadline';
import { lastDayInTime } from '@/domain/deadline/room';
import { exactTerm, type Term } from '@/domain/deadline/term';
import type { Timeliness } from '@/domain/deadline/timeliness';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import type { Tone } from '@/ui/tone';
import {
  adoptedOn,
  type EntryState,
  startOf,
  type TimelineEntry,
  type TimelineSubject,
  timelineEntries,
} from './entries';
import { type Grouping, groupEntries } from './grouping';

/** The Dutch of the rows, passed in so that the rules know no language. */
export type TimelineWords = {
  /** The words of a term; of one exact day, that day. */
  term: (term: Term) => string;
  interval: (term: Term) => string;
  said: (on: Day, by: string, reason: string | undefined) => string;
  startUnknown: string;
  deliveredUnknown: string;
  motionAdopted: string;
  /** Name of a row; `motion` is the title of a request's motion, `what` tells two deadlines of one subject apart. */
  label: (subject: TimelineSubject, motion: string | undefined, what: string | undefined) => string;
  /** How a row stands, in a few words. */
  state: (entry: TimelineEntry) => string;
  late: (timeliness: Timeliness, isHeldToFirst: boolean) => string;
  /** The term that holds now, for a row that is held to an earlier one. */
  present: (entry: TimelineEntry) => string | undefined;
  note: (entry: TimelineEntry) => string;
  spoken: {
    start: (words: string) => string;
    event: (words: string, on: string) => string;
    promise: (words: string, detail: string) => string;
    shift: (place: number, of: number, words: string, detail: string) => string;
    delivered: (words: string) => string;
    row: (label: string, state: string, parts: readonly string[]) => string;
  };
  noGroup: { readonly [By in Grouping]: string };
};

export type SeriesOptions = {
  dossier: Dossier;
  on: Day;
  groupBy: Grouping;
  /** Only rows that stand like this; empty for all. */
  states: readonly EntryState[];
  words: TimelineWords;
  hrefOf: (subject: TimelineSubject) => string | undefined;
};

function intervalOf(term: Term | undefined): Interval | undefined {
  if (!term?.earliest && !term?.latest) return undefined;
  return { earliest: term.earliest, latest: term.latest };
}

function asTerm(moment: Term | Day): Term {
  return typeof moment === 'string' ? exactTerm(moment, moment) : moment;
}

/** The tone of a row: what is known of its end decides, then what a source says about how it runs. */
function toneOf({ state, code }: TimelineEntry): Tone {
  const isUnderWay = code === 'running' || code === 'completed';
  const reported = code === 'planned' ? 'open' : isUnderWay ? 'underway' : undefined;
  switch (state) {
    case 'delivered':
      return 'done';
    case 'closed':
      return 'lapsed';
    case 'late':
    case 'possiblyLate':
      return state;
    case 'running':
      return reported ?? 'underway';
    case 'unknown':
      return reported ?? 'unknown';
  }
}

function startMoment(dossier: Dossier, entry: TimelineEntry, words: TimelineWords): TimelineMoment {
  const start = startOf(dossier, entry.subject);
  const term = start && asTerm(start);
  const label = term ? words.term(term) : words.startUnknown;
  const detail = term && words.interval(term);
  return { interval: intervalOf(term), label, detail, spoken: words.spoken.start(label) };
}

function promiseMoment(entry: TimelineEntry, words: TimelineWords): TimelineMoment | undefined {
  if (!entry.deadline) return undefined;
  const { first, deadline } = entry.deadline;
  const said = words.said(deadline.saidOn, deadline.saidBy, undefined);
  const detail = `${words.interval(first)}. ${said}`;
  const label = words.term(first);
  return {
    interval: intervalOf(first),
    label,
    detail,
    spoken: words.spoken.promise(label, detail),
  };
}

function shiftMoment(shift: Shift, place: number, of: number, words: TimelineWords) {
  const label = words.term(shift.term);
  const detail = words.said(shift.saidOn, shift.saidBy, shift.reason);
  const spoken = words.spoken.shift(place, of, label, detail);
  return { interval: intervalOf(shift.term), saidOn: shift.saidOn, label, detail, spoken };
}

function deliveredMoment(entry: TimelineEntry, words: TimelineWords): TimelineMoment | undefined {
  const term = entry.outcome.delivered;
  if (!term) return undefined;
  const label = intervalOf(term) || term.words ? words.term(term) : words.deliveredUnknown;
  const spoken = words.spoken.delivered(label);
  return { interval: intervalOf(term), label, detail: words.interval(term), spoken };
}

/** The stretch that is certainly late: from the last day in time of the term that it is held against. */
function overdueOf(entry: TimelineEntry, words: TimelineWords): TimelineOverdue | undefined {
  const { deadline, timeliness, outcome } = entry;
  if (!deadline) return undefined;
  const label = words.late(timeliness, deadline.heldTo === deadline.first);
  const after = lastDayInTime(deadline.heldTo);
  if (timeliness.code === 'deliveredLate') {
    const until = outcome.delivered?.earliest;
    return after && until && { after, until, label, spoken: label };
  }
  const late = timeliness.code === 'certainlyLate' && after;
  const detail = words.present(entry);
  const spoken = [label, detail].filter(Boolean).join('; ');
  return late ? { after, label, detail, spoken } : undefined;
}

function events(dossier: Dossier, entry: TimelineEntry, words: TimelineWords): TimelineMoment[] {
  if (entry.subject.kind !== 'study') return [];
  return entry.subject.motionIds.flatMap((id) => {
    const on = adoptedOn(dossier, id);
    const motion = dossier.find('motion', id);
    if (!on || !motion) return [];
    const label = `${words.motionAdopted}: ${motion.title}`;
    const day = words.term(exactTerm(on, on));
    const interval = { earliest: on, latest: on };
    return [{ interval, label, detail: day, spoken: words.spoken.event(label, day) }];
  });
}

function rowOf(entry: TimelineEntry, several: boolean, options: SeriesOptions): TimelineRow {
  const { dossier, words } = options;
  const { subject, deadline } = entry;
  // The name of a motion tells nothing of what is due for it.
  const what = several || subject.kind === 'motion' ? deadline?.deadline.what : undefined;
  const motion =
    subject.kind === 'request' ? dossier.find('motion', subject.motionId)?.title : undefined;
  const label = words.label(subject, motion, what);
  const toneLabel = words.state(entry);
  const start = startMoment(dossier, entry, words);
  const promise = promiseMoment(entry, words);
  const said = deadline?.shifts ?? [];
  const shifts = said.map((it, index) => shiftMoment(it, index + 1, said.length, words));
  const delivered = deliveredMoment(entry, words);
  const parts = [start, promise, ...shifts, delivered].flatMap((it) => (it ? [it.spoken] : []));
  return {
    id: [subject.kind, subject.id, deadline?.deadline.id].filter(Boolean).join(':'),
    label,
    spoken: words.spoken.row(label, toneLabel, parts),
    tone: toneOf(entry),
    toneLabel,
    href: options.hrefOf(subject),
    start,
    promise,
    shifts,
    delivered,
    overdue: overdueOf(entry, words),
    events: events(dossier, entry, words),
    note: words.note(entry),
  };
}

/** The groups and rows of the timeline on a day, ready to be drawn. */
export function timelineSeries(options: SeriesOptions): TimelineGroup[] {
  const { dossier, on, groupBy, states, words } = options;
  const all = timelineEntries(dossier, on);
  const deadlines = new Map<TimelineSubject, number>();
  for (const { subject } of all) deadlines.set(subject, (deadlines.get(subject) ?? 0) + 1);
  const shown = all.filter(({ state }) => states.length === 0 || states.includes(state));
  return groupEntries(dossier, shown, groupBy, words.noGroup[groupBy]).map(
    ({ id, label, entries }) => ({
      id,
      label,
      rows: entries.map((entry) => {
        const several = (deadlines.get(entry.subject) ?? 0) > 1;
        return rowOf(entry, several, options);
      }),
    }),
  );
}
