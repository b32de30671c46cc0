import { type Directed, type Linked, linkAt, linkedWith } from './directed';
import { readLetterSegments } from './letterSegments';
import { type LinkedFacts, markOfReference } from './linkedFacts';
import { dayNumber, daysEarlier, type LinkedItem } from './linkedItem';
import { actOfLetter, type KnownLinks } from './linkTable';
import { writingsOf } from './places';
import type { ReferenceTable } from './references';
import type { StoredLinks } from './storedLinks';

/** The records as they are now, with what was read of them. */
export type Linking = {
  readonly motions: readonly LinkedItem[];
  readonly letters: readonly LinkedItem[];
  readonly references: ReferenceTable;
  readonly facts: LinkedFacts;
};

/** When more of the motions came, changed or went, how rare words are is another matter, and all letters are linked again. */
const mostChanged = 0.1;

type Changes = {
  /** The new place of each motion that is still there; −1 of one that is not. */
  readonly placeOf: Int32Array;
  readonly added: readonly number[];
};

function changesOf(before: Float64Array, now: Float64Array): Changes {
  const places = new Map<number, number>();
  for (const [place, mark] of now.entries()) places.set(mark, place);
  const placeOf = Int32Array.from(before, (mark) => places.get(mark) ?? -1);
  const old = new Set(before);
  const added = [...now.keys()].filter((place) => !old.has(now[place] ?? Number.NaN));
  return { placeOf, added };
}

/** The references that stand for something else than before, and the motions for which one stood that no longer does. */
function changedReferences({ references, facts }: Linking, before: LinkedFacts) {
  const old = new Set(before.references);
  const now = new Set(facts.references);
  const others = [...references].filter(
    ([reference, { motion, how }]) =>
      !old.has(markOfReference(reference, how, facts.motions[motion] ?? 0)),
  );
  const lost = [...before.named].filter((_, at) => !now.has(before.references[at] ?? Number.NaN));
  return { names: new Set(others.map(([reference]) => reference)), lost };
}

/** Of links by their motion those of each letter: their places in the arrays, and the motion of each. */
function byTheirLetter({ from, to }: Directed, letters: number) {
  const starts = new Uint32Array(letters + 1);
  for (const letter of to) starts[letter + 1] = (starts[letter + 1] ?? 0) + 1;
  for (let at = 1; at <= letters; at += 1) {
    starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  }
  const next = starts.slice();
  const places = new Uint32Array(to.length);
  const motions = new Uint32Array(to.length);
  for (let motion = 0; motion + 1 < from.length; motion += 1) {
    for (let place = from[motion] ?? 0; place < (from[motion + 1] ?? 0); place += 1) {
      const letter = to[place] ?? 0;
      const at = next[letter] ?? 0;
      next[letter] = at + 1;
      places[at] = place;
      motions[at] = motion;
    }
  }
  return { starts, places, motions };
}

/** The letters that were linked with motions that went, or are no longer what a reference stands for. */
function lettersAffected(
  { table }: StoredLinks,
  placeOf: Int32Array,
  lost: readonly number[],
): ReadonlySet<number> {
  const affected = new Set<number>();
  for (const [letter] of table.acts.entries()) {
    const linked = [table.certain, table.likely].flatMap(({ byLetter }) =>
      linkedWith(byLetter, letter),
    );
    if (linked.some(({ at }) => placeOf[at] === -1)) affected.add(letter);
  }
  const gone = [...placeOf.keys()].filter((motion) => placeOf[motion] === -1);
  for (const motion of [...gone, ...lost]) {
    for (const { byMotion } of [table.certain, table.likely]) {
      for (const { at } of linkedWith(byMotion, motion)) affected.add(at);
    }
  }
  return affected;
}

/**
 * Finds what was worked out before for letters that nothing of what changed can affect: the letter is the same, all its
 * motions are, every motion that came is too late to be meant by it, and the references that it names stand for what they
 * did. `undefined` when too much changed; it then gives nothing that could be kept.
 */
export function linksBefore(
  before: StoredLinks,
  now: Linking,
): ((letter: number) => KnownLinks | undefined) | undefined {
  const { table, facts } = before;
  const { placeOf, added } = changesOf(facts.motions, now.facts.motions);
  const gone = placeOf.reduce((count, place) => count + (place === -1 ? 1 : 0), 0);
  if (added.length + gone > mostChanged * facts.motions.length) return undefined;
  const { names, lost } = changedReferences(now, facts);
  const affected = lettersAffected(before, placeOf, lost);
  const known = new Map([...facts.letters].map((mark, letter) => [mark, letter] as const));
  const byLetter = byTheirLetter(table.likely.byMotion, table.acts.length);
  const days = added.map((motion) => dayNumber(now.motions[motion]?.on));
  const firstDay = days.some(Number.isNaN) ? Number.NEGATIVE_INFINITY : Math.min(...days);

  function canBeMeant(letter: LinkedItem): boolean {
    if (added.length === 0) return false;
    const day = dayNumber(letter.on);
    return Number.isNaN(day) || day + daysEarlier >= firstDay;
  }
  function namesChanged({ subject }: LinkedItem): boolean {
    if (names.size === 0 || !/\d/.test(subject)) return false;
    return readLetterSegments(subject).some(({ named, replaced }) =>
      [...named, ...replaced].flatMap(writingsOf).some((reference) => names.has(reference)),
    );
  }
  const moved = (link: Linked): Linked => ({ ...link, at: placeOf[link.at] ?? 0 });

  function withMotion(letter: number): Linked[] {
    const start = byLetter.starts[letter] ?? 0;
    const end = byLetter.starts[letter + 1] ?? start;
    return Array.from(byLetter.places.subarray(start, end), (place, offset) =>
      moved({
        ...linkAt(table.likely.byMotion, place),
        at: byLetter.motions[start + offset] ?? 0,
      }),
    );
  }

  return (place) => {
    const letter = known.get(now.facts.letters[place] ?? Number.NaN);
    const item = now.letters[place];
    if (letter === undefined || !item || affected.has(letter)) return undefined;
    if (canBeMeant(item) || namesChanged(item)) return undefined;
    return {
      act: actOfLetter(table, letter),
      certain: linkedWith(table.certain.byLetter, letter).map(moved),
      withLetter: linkedWith(table.likely.byLetter, letter).map(moved),
      withMotion: withMotion(letter),
    };
  };
}
