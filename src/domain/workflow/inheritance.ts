import { type Due, duesOfItem } from '@/domain/answer/due';
import { dueViaStudy, type ViaStudy } from '@/domain/answer/viaStudy';
import { timelinessOrder } from '@/domain/dossier/counts';
import type { Dossier } from '@/domain/dossier/dossier';
import { refOf } from '@/domain/dossier/dossier';
import type { DeadlineStanding } from '@/domain/dossier/standing';
import type { Day } from '@/domain/shared/day';
import { refKey } from '@/domain/shared/ids';
import { openItems, type WorkItem } from './openItems';
import { stepsOf } from './openSteps';
import { isOwnedBy, type Owner, ownerOn, ownersUpTo, type Party, partiesOf } from './owner';
import { isOpenStep, type Step } from './step';

/** A deadline of an item or of one of its requests. */
export type InheritedDeadline = {
  readonly requestNumber: number | undefined;
  readonly standing: DeadlineStanding;
};

/** An open item as someone gets it on their desk. */
export type Inherited = {
  readonly item: WorkItem;
  readonly owner: Owner | undefined;
  /** Everyone who had it, up to the owner. */
  readonly chain: readonly Owner[];
  /** The most pressing first. */
  readonly deadlines: readonly InheritedDeadline[];
  /** How the study stands on which a motion without a term of its own waits (rule T9). */
  readonly via: ViaStudy | undefined;
  readonly steps: readonly Step[];
};

/** Which request a term is of, where it is not one of the motion as a whole. */
function numberOf(dossier: Dossier, { deadline, subject }: Due): number | undefined {
  const isOwn = deadline.subjects.some((it) => refKey(it) === refKey(subject));
  return isOwn && subject.kind === 'request'
    ? dossier.find('request', subject.id)?.number
    : undefined;
}

function weightOf({ headline }: Pick<DeadlineStanding, 'headline'>): number {
  const days = headline.code === 'certainlyLate' ? headline.days : 0;
  // The days only decide among those that stand alike: their share stays below one.
  return timelinessOrder.indexOf(headline.code) - days / (days + 365);
}

function heaviestOf({ deadlines: [first], via }: Inherited): number {
  const heaviest = first?.standing ?? via?.due;
  return heaviest ? weightOf(heaviest) : timelinessOrder.length;
}

function inherited(dossier: Dossier, item: WorkItem, on: Day): Inherited {
  const ref = refOf(item);
  // What came late is not owed any more, but who takes over should know how it went.
  const deadlines = duesOfItem(dossier, ref, on)
    .map((standing) => ({ requestNumber: numberOf(dossier, standing), standing }))
    .toSorted((a, b) => weightOf(a.standing) - weightOf(b.standing));
  return {
    item,
    owner: ownerOn(dossier, ref, on),
    chain: ownersUpTo(dossier, ref, on),
    deadlines,
    via: item.kind === 'motion' ? dueViaStudy(dossier, item, on) : undefined,
    steps: stepsOf(dossier, ref, on).filter((step) => isOpenStep(step, on)),
  };
}

/** Everything that is open on a day for whom `isTheirs` says so, what presses most first. */
export function inheritedBy(
  dossier: Dossier,
  isTheirs: (owner: Owner | undefined) => boolean,
  on: Day,
): Inherited[] {
  return openItems(dossier, on)
    .filter((item) => isTheirs(ownerOn(dossier, refOf(item), on)))
    .map((item) => inherited(dossier, item, on))
    .toSorted((a, b) => heaviestOf(a) - heaviestOf(b));
}

/** A name with the number of open items that are found under it. */
export type PartyCount = Party & { readonly count: number };

const partyTypes = ['ministry', 'directorate', 'person'] as const;

/** The ministry under which a party stands in the list; what has none comes after all ministries. */
function homeOf({ type, name, under }: Party): string {
  return (type === 'ministry' ? name : (under ?? '\uFFFF')).toLowerCase();
}

function byHome(a: Party, b: Party): number {
  const [left, right] = [homeOf(a), homeOf(b)];
  if (left !== right) return left < right ? -1 : 1;
  const byType = partyTypes.indexOf(a.type) - partyTypes.indexOf(b.type);
  return byType || (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1);
}

/** Among whom the open work is divided on a day, each ministry with those below it; and how much of it nobody has. */
export function partyCounts(
  dossier: Dossier,
  on: Day,
): { readonly parties: readonly PartyCount[]; readonly nobody: number } {
  const owners = openItems(dossier, on).map((item) => ownerOn(dossier, refOf(item), on));
  const found = new Map<string, Party>();
  for (const party of owners.flatMap((owner) => (owner ? partiesOf(owner) : []))) {
    const key = party.name.toLowerCase();
    if (!found.has(key)) found.set(key, party);
  }
  const parties = [...found.values()].map(({ type, name, under }) => ({
    type,
    name,
    under,
    count: owners.filter((owner) => owner && isOwnedBy(owner, name)).length,
  }));
  const nobody = owners.filter((owner) => owner === undefined).length;
  return { parties: parties.toSorted(byHome), nobody };
}
