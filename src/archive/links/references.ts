import { type DerivedReferences, deriveReferences } from './derivedReferences';
import { fileTitle, type LinkedItem } from './linkedItem';
import type { MotionFacts } from './motionFacts';
import { Places, writingsOf } from './places';
import { votesOfRecords } from './titleVotes';

/**
 * The motion of a reference, and whether the reference is its own ("known"), was worked out from its file ("derived"), or
 * so that it is only likely its own ("likely", by `deriveReferences`).
 */
export type ResolvedReference = {
  readonly motion: number;
  readonly how: 'known' | 'derived' | 'likely';
};

/** What each reference stands for. One that could be two motions' stands for none. */
export type ReferenceTable = ReadonlyMap<string, ResolvedReference>;

/** What a reference stands for as a letter writes it; records may leave out what a letter says of a paper of the Kingdom. */
export function resolvedIn(
  table: ReferenceTable,
  reference: string,
): ResolvedReference | undefined {
  for (const writing of writingsOf(reference)) {
    const resolved = table.get(writing);
    if (resolved) return resolved;
  }
  return undefined;
}

type Votes = Map<string, Map<string, number>>;

/** Which file of papers a title stands for, as the records themselves tell. */
function collectVotes(motions: readonly MotionFacts[]): Votes {
  const votes: Votes = new Map();
  for (const { motion, dossier } of votesOfRecords(motions)) {
    const title = motions[motion]?.file ?? '';
    const forTitle = votes.get(title) ?? new Map<string, number>();
    votes.set(title, forTitle.set(dossier, (forTitle.get(dossier) ?? 0) + 1));
  }
  return votes;
}

const fewestVotes = 2;

/** The one dossier that all votes for a title name, if there are enough of them. */
function dossiersOf(votes: Votes): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [title, counts] of votes) {
    const [only, ...others] = counts;
    if (only && others.length === 0 && only[1] >= fewestVotes) found.set(title, only[0]);
  }
  return found;
}

/** Titles under which two papers bear one number: more than one file goes by such a title. */
function sharedTitles(
  motions: readonly MotionFacts[],
  others: readonly LinkedItem[],
): ReadonlySet<string> {
  const taken = new Places<string>();
  const shared = new Set<string>();
  const look = (item: LinkedItem, title: string) => {
    if (item.sequence === undefined) return;
    const other = taken.get(title, item.sequence);
    if (other !== undefined && other !== item.number) shared.add(title);
    taken.set(title, item.sequence, item.number);
  };
  for (const { item, file } of motions) look(item, file);
  for (const item of others) look(item, fileTitle(item));
  return shared;
}

function likelyReferences(
  { references, papers }: DerivedReferences,
  motions: number,
): readonly (readonly [string, ResolvedReference])[] {
  return references.flatMap((reference, at) => {
    const motion = papers[at] ?? motions;
    return motion < motions ? [[reference, { motion, how: 'likely' }] as const] : [];
  });
}

/**
 * The references of all motions: their own, derived ones and likely ones. A derived one counts only when every vote for the title
 * names one dossier, no two papers (`others`: letters and what else is filed) share a number under it, and no other
 * motion comes out at the same reference; where one does, it is not likely either's. Give `likely` where they were worked out of these very papers before.
 */
export function resolveReferences(
  motions: readonly MotionFacts[],
  others: readonly LinkedItem[],
  likely: DerivedReferences = deriveReferences(motions, others),
): ReferenceTable {
  const known = new Map<string, ResolvedReference>();
  for (const [motion, { item }] of motions.entries()) {
    for (const reference of item.references) known.set(reference, { motion, how: 'known' });
  }
  const shared = sharedTitles(motions, others);
  const dossiers = dossiersOf(collectVotes(motions));
  const derived = new Map<string, ResolvedReference>();
  const doubtful = new Set<string>();
  for (const [motion, { file, item }] of motions.entries()) {
    const dossier = shared.has(file) ? undefined : dossiers.get(file);
    if (dossier === undefined || item.sequence === undefined) continue;
    const reference = `kst-${dossier}-${item.sequence}`;
    if (derived.has(reference)) doubtful.add(reference);
    derived.set(reference, { motion, how: 'derived' });
  }
  const found = new Map([...likelyReferences(likely, motions.length), ...derived]);
  for (const reference of doubtful) found.delete(reference);
  return new Map([...found, ...known]);
}
