import { fileTitle, type LinkedItem } from './linkedItem';
import type { MotionFacts } from './motionFacts';
import { Places, writingsOf } from './places';
import { type Publication, prints } from './publications';
import { allVotes, type TitleVote } from './titleVotes';

/** References by which papers are likely to be known, though their records don't say so; sorted by nothing. */
export type DerivedReferences = {
  /** Canonical, as `kst-36200-VII-72`. */
  readonly references: readonly string[];
  /** The paper of each: its place among the motions, or after all of those among the letters. */
  readonly papers: readonly number[];
  /** Motions that came without the number of their case and bear the reference of one that has it: both are one motion. */
  readonly publications: readonly Publication[];
};

/** So much of what is said of a title must name one dossier: a slip of the pen in a letter does not spoil it. */
const leastMajority = 0.9;
/** Titles of which more of the numbers are borne by two papers stand for several files. */
const mostShared = 0.1;

/** Papers that are taken for one file: all of a title, or those of one parliamentary year ("Nota over de toestand van 's Rijks financiën"). */
type Groups = readonly [ofTitle: string, ofYear: string];

function groupsOf(item: LinkedItem): Groups {
  const title = fileTitle(item);
  return [title, `${title}\n${item.year ?? ''}`];
}

/** The dossier that nearly all votes for a group name. */
function chosen(votes: ReadonlyMap<string, number>): string | undefined {
  const sum = [...votes.values()].reduce((total, count) => total + count, 0);
  const [first] = [...votes].sort(([, a], [, b]) => b - a);
  return first && first[1] >= sum * leastMajority ? first[0] : undefined;
}

function dossiersOf(
  motions: readonly MotionFacts[],
  votes: readonly TitleVote[],
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { motion, dossier } of votes) {
    const item = motions[motion]?.item;
    for (const group of item ? groupsOf(item) : []) {
      const known = counts.get(group) ?? new Map<string, number>();
      counts.set(group, known.set(dossier, (known.get(dossier) ?? 0) + 1));
    }
  }
  const found = new Map<string, string>();
  for (const [group, each] of counts) {
    const dossier = chosen(each);
    if (dossier !== undefined) found.set(group, dossier);
  }
  return found;
}

/** The chapter and the year in the title of a budget: "… (VII) voor het jaar 2023". */
function budgetIn(title: string): { readonly chapter: string; readonly year: string } | undefined {
  const [, chapter, year] = /\(([IVX]+[AB]?)\).* voor het jaar (\d{4})/u.exec(title) ?? [];
  return chapter && year ? { chapter, year } : undefined;
}

/** The chapters of one year's budget share a number: what is known of some of them tells it for the others. */
function budgetNumbers(dossiers: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const numbers = new Map<string, Set<string>>();
  for (const [title, dossier] of dossiers) {
    const budget = budgetIn(title);
    const [number, chapter] = dossier.split('-');
    if (!budget || !number || budget.chapter !== chapter) continue;
    numbers.set(budget.year, (numbers.get(budget.year) ?? new Set()).add(number));
  }
  return new Map(
    [...numbers].flatMap(([year, all]) => (all.size === 1 ? [[year, [...all].join('')]] : [])),
  );
}

/** How many papers bear each number within a group, and how many of the numbers of a group are borne by several. */
function countNumbers(papers: readonly LinkedItem[]) {
  const bearers = new Places<number>();
  const sizes = new Map<string, { all: number; shared: number }>();
  for (const item of papers) {
    if (item.sequence === undefined) continue;
    for (const group of groupsOf(item)) {
      const count = (bearers.get(group, item.sequence) ?? 0) + 1;
      bearers.set(group, item.sequence, count);
      const size = sizes.get(group) ?? { all: 0, shared: 0 };
      size.all += 1;
      if (count === 2) size.shared += 1;
      sizes.set(group, size);
    }
  }
  return {
    isAlone: (group: string, number: number) => bearers.get(group, number) === 1,
    isOneFile: (group: string) => {
      const { all, shared } = sizes.get(group) ?? { all: 0, shared: 0 };
      return shared <= all * mostShared;
    },
  };
}

/**
 * Takes out what is known from a record: it needs no working out, and nobody else bears it. Only a publication of the very
 * paper confirms its reference instead; gives those.
 */
function withoutKnown(
  found: Map<string, number>,
  papers: readonly LinkedItem[],
  motions: readonly MotionFacts[],
): Publication[] {
  const publications = new Map<string, Publication>();
  for (const [paper, one] of papers.entries()) {
    for (const reference of one.references) {
      const record = found.get(reference);
      if (record === undefined) continue;
      const item = motions[record]?.item;
      if (item && prints(one, item)) publications.set(reference, { publication: paper, record });
      else found.delete(reference);
    }
  }
  return [...publications].flatMap(([reference, one]) => (found.has(reference) ? [one] : []));
}

/**
 * Works out under which references motions and letters are likely to be known, from the title and the number of each:
 * which dossier a title stands for is told by papers of that title whose reference is known, by changed motions, by
 * letters that name a motion, and for budgets by the other chapters of that year. No reference is given to two papers,
 * nor to one whose number another paper of the title bears; one that a publication of that very motion bears is confirmed. Nothing is certain: of 6,666 motions of 2023–2025 whose
 * reference could be looked up afterwards, 4 had another.
 */
export function deriveReferences(
  motions: readonly MotionFacts[],
  letters: readonly LinkedItem[],
): DerivedReferences {
  const papers = [...motions.map(({ item }) => item), ...letters];
  const dossiers = dossiersOf(motions, allVotes(motions, letters));
  const budgets = budgetNumbers(dossiers);
  const { isAlone, isOneFile } = countNumbers(papers);

  function dossierOf(item: LinkedItem, sequence: number): string | undefined {
    const groups = groupsOf(item).filter((each) => isOneFile(each) && isAlone(each, sequence));
    for (const group of groups) {
      const dossier = dossiers.get(group);
      if (dossier !== undefined) return dossier;
    }
    const budget = groups.length > 0 ? budgetIn(item.title) : undefined;
    const number = budget && budgets.get(budget.year);
    return number && `${number}-${budget.chapter}`;
  }

  const found = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const [paper, item] of papers.entries()) {
    const { sequence } = item;
    const dossier = sequence === undefined ? undefined : dossierOf(item, sequence);
    for (const writing of dossier === undefined ? [] : writingsOf(dossier)) {
      const reference = `kst-${writing}-${sequence}`;
      if (found.has(reference)) doubtful.add(reference);
      found.set(reference, paper);
    }
  }
  for (const reference of doubtful) found.delete(reference);
  const publications = withoutKnown(found, papers, motions);
  return { references: [...found.keys()], papers: [...found.values()], publications };
}
