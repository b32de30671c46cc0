import type { Dossier } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import type { Assignment } from './assignment';
import { type Derived, derivedOn } from './derivedOwner';
import { ministryIn, ministryName } from './ministries';

/** Who is to act on an item on a day. */
export type Owner = {
  readonly name: string | undefined;
  readonly directorate: string | undefined;
  readonly ministry: string | undefined;
  /** The assignment that says so; `undefined` when only the item itself does, which bears no day. */
  readonly assignment: Assignment | undefined;
  /** Where nobody noted who is to act: who is answerable by what the item itself says, by name. */
  readonly derived?: Derived;
};

/** One of the names by which work is shared out, and by which a list can be narrowed. */
export type Party = {
  readonly type: 'ministry' | 'directorate' | 'person';
  readonly name: string;
  /** The ministry of a directorate or person. */
  readonly under?: string | undefined;
};

function folded(text: string): string {
  return ministryName(text).toLowerCase();
}

/** Whether two names mean the same, whatever the capitals and whether or not "Ministerie van" stands before. */
export function isSameName(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

/** The assignments of an item up to a day, the first one first; of those from the same day the last entered is last. */
export function ownerChain(dossier: Dossier, ref: ItemRef, on: Day): Assignment[] {
  const own = dossier
    .about('assignment', ref)
    .filter(({ from }) => from <= on)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  if (own.length > 0 || ref.kind !== 'request') return own;
  // A request is worked on by whoever has its motion, until someone is named for it alone.
  const motionId = dossier.find('request', ref.id)?.motionId;
  return motionId ? ownerChain(dossier, { kind: 'motion', id: motionId }, on) : [];
}

/** The free text in which an item says who is to act on it; a request without one goes by its motion. */
export function ownerNote(dossier: Dossier, ref: ItemRef): string | undefined {
  const item: { readonly owner?: string | undefined } | undefined = dossier.find(ref.kind, ref.id);
  if (item?.owner || ref.kind !== 'request') return item?.owner;
  const motionId = dossier.find('request', ref.id)?.motionId;
  return motionId && dossier.find('motion', motionId)?.owner;
}

/** An assignment as the owner that it names. */
export function assignedOwner(assignment: Assignment): Owner {
  const { owner: name, directorate, ministry } = assignment;
  return { name, directorate, ministry, assignment };
}

/**
 * Who is to act on an item on a day: the last of the chain by then. An item that has no assignment yet falls back on
 * its free text "Aan zet", which was there before assignments were and says nothing of since when, and then on who is
 * answerable by what it says itself: who promised, to whom it is addressed.
 */
export function ownerOn(dossier: Dossier, ref: ItemRef, on: Day): Owner | undefined {
  const last = ownerChain(dossier, ref, on).at(-1);
  return last ? assignedOwner(last) : unassignedOwner(dossier, ref);
}

/** Who is to act by what an item says itself. */
function unassignedOwner(dossier: Dossier, ref: ItemRef): Owner | undefined {
  const name = ownerNote(dossier, ref);
  return name === undefined ? derivedOwner(dossier, ref) : namedOwner(name);
}

function namedOwner(name: string): Owner {
  return { name, directorate: undefined, ministry: ministryIn(name), assignment: undefined };
}

function derivedOwner(dossier: Dossier, ref: ItemRef): Owner | undefined {
  const derived = derivedOn(dossier, ref);
  if (!derived) return undefined;
  const [only, ...others] = derived.names;
  if (only !== undefined && others.length === 0) return { ...namedOwner(only), derived };
  return {
    name: undefined,
    directorate: undefined,
    ministry: undefined,
    assignment: undefined,
    derived,
  };
}

/** The assignments of an item that begin after a day: transfers that are planned, the nearest first. */
export function comingOwners(dossier: Dossier, ref: ItemRef, on: Day): Assignment[] {
  return dossier
    .about('assignment', ref)
    .filter(({ from }) => from > on)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

type Housed = { readonly ministry?: string | undefined };

/** Whether the item went from one ministry to another. Where either is not named, nothing says that it did. */
export function isTransfer(before: Housed, after: Housed): boolean {
  if (!before.ministry || !after.ministry) return false;
  return !isSameName(before.ministry, after.ministry);
}

/**
 * Who had an item one after the other, up to a day: everyone it was assigned to, and before them whom it names itself
 * where the first assignment took it to another ministry.
 */
export function ownersUpTo(dossier: Dossier, ref: ItemRef, on: Day): Owner[] {
  const owners = ownerChain(dossier, ref, on).map(assignedOwner);
  const [first] = owners;
  const before = unassignedOwner(dossier, ref);
  return before && first && isTransfer(before, first) ? [before, ...owners] : owners;
}

/** All names under which an owner's work can be found: ministry, directorate, person. */
export function partiesOf(owner: Owner): Party[] {
  const { derived } = owner;
  if (!derived || owner.name) return partiesOfOne(owner);
  return derived.names.flatMap((name) => partiesOfOne(namedOwner(name)));
}

function partiesOfOne(owner: Owner): Party[] {
  const { name, directorate, assignment } = owner;
  const ministry = owner.ministry ?? (name && ministryIn(name));
  const home = ministry && ministryName(ministry);
  const unit = directorate && (home ? `${home}/${directorate}` : directorate);
  const parties: readonly Party[] = [
    ...(home ? [{ type: 'ministry', name: home } as const] : []),
    ...(unit ? [{ type: 'directorate', name: unit, under: home } as const] : []),
    ...(name ? [{ type: 'person', name, under: home } as const] : []),
  ];
  // A free text that is a ministry and no more names no one beside it.
  if (assignment || !home || !name) return [...parties];
  return parties.filter(({ type }) => type !== 'person' || !isSameName(name, home));
}

/** Whether an owner's work is found under a name. */
export function isOwnedBy(owner: Owner, party: string): boolean {
  return partiesOf(owner).some(({ name }) => isSameName(name, party));
}
