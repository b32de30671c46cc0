import { type Attention, type AttentionCode, attentionList } from '@/domain/dossier/attention';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import { refKey } from '@/domain/shared/ids';
import { dayWithin, monthOf, type Week, weekAfter } from '@/domain/shared/week';
import { type AgendaEntry, agendaOf, between } from './agenda';
import { type Owner, ownerOn } from './owner';

/** What someone wants to know at the start of a week. */
export type WeekView = {
  readonly thisWeek: readonly AgendaEntry[];
  readonly nextWeek: readonly AgendaEntry[];
  /** The month that `promised` is about. */
  readonly month: { readonly from: Day; readonly to: Day };
  /** What was promised to come by some day of that month. */
  readonly promised: readonly AgendaEntry[];
  /** What is late or may be, as known on the day shown. */
  readonly late: readonly Attention[];
  /** Steps whose last day has passed, but for those that stand on a day of the two weeks. */
  readonly overdueSteps: readonly AgendaEntry[];
  /** What nobody looked at for too long already before this week, the longest first. */
  readonly unchecked: readonly AgendaEntry[];
  /** How many of these ask for attention by something heavier too, as which the overview counts them. */
  readonly uncheckedAndMore: number;
};

const lateCodes: ReadonlySet<AttentionCode> = new Set(['certainlyLate', 'possiblyLate']);

/**
 * What falls in a week and the next, and what was left before it; all as known on the day shown, and only of owners
 * for whom `isTheirs` says so.
 */
export function weekView(
  dossier: Dossier,
  week: Week,
  on: Day,
  isTheirs: (owner: Owner | undefined) => boolean = () => true,
): WeekView {
  const keeps = ({ ref }: { readonly ref: AgendaEntry['ref'] }) =>
    isTheirs(ownerOn(dossier, ref, on));
  const agenda = agendaOf(dossier, on).filter(keeps);
  const next = weekAfter(week, 1);
  const month = monthOf(dayWithin(week, on));
  const attention = attentionList(dossier, on).filter(keeps);
  const unchecked = agenda.filter(({ day, reason }) => reason.code === 'check' && day < week.from);
  const heavier = new Set(
    attention.filter(({ reason }) => reason.code !== 'notChecked').map(({ ref }) => refKey(ref)),
  );
  return {
    thisWeek: between(agenda, week.from, week.to),
    nextWeek: between(agenda, next.from, next.to),
    month,
    promised: between(agenda, month.from, month.to).filter(
      ({ reason }) => reason.code === 'termEnds',
    ),
    late: attention.filter(({ reason }) => lateCodes.has(reason.code)),
    overdueSteps: agenda.filter(
      ({ day, reason }) =>
        reason.code === 'stepEnds' && day < on && (day < week.from || day > next.to),
    ),
    unchecked,
    uncheckedAndMore: unchecked.filter(({ ref }) => heavier.has(refKey(ref))).length,
  };
}
