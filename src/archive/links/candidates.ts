import { weights } from './likeness';
import { daysEarlier } from './linkedItem';
import { familyNames, type MotionIndex } from './motionIndex';
import { itemsWith } from './postings';
import type { Sought } from './sought';

/** Words in more motions than this share tell little ("de", "regering") and cost most of the time. */
const commonShare = 0.04;
const fewestCommon = 200;
const daysAMonth = 30;
/** The weight of some two telling words: a segment that says less is sought by all words of its letter. */
const fewWords = 16;

/**
 * Finds the motions that promise most: some `most` of those that share a word or a name with what is sought and promise
 * at least `floor`, in no order. Keeps its sums between calls, so that a call costs what the lists of its words are long.
 */
export function createCandidateFinder(index: MotionIndex) {
  const { motions, topics, submitters } = index;
  const words = new Float32Array(motions.length);
  const names = new Float32Array(motions.length);
  const touched = new Uint32Array(motions.length);
  const promises = new Float32Array(motions.length);
  const common = Math.max(fewestCommon, motions.length * commonShare);
  let count = 0;

  function add(sums: Float32Array, items: Uint32Array, weight: number): void {
    for (const motion of items) {
      if (words[motion] === 0 && names[motion] === 0) {
        touched[count] = motion;
        count += 1;
      }
      sums[motion] = (sums[motion] ?? 0) + weight;
    }
  }

  function gather(sought: Sought): void {
    for (const term of sought.weight < fewWords ? sought.nearby : sought.terms) {
      const items = topics.items.subarray(topics.from[term], topics.from[term + 1]);
      if (items.length <= common) add(words, items, topics.weights[term] ?? 0);
    }
    const family = familyNames(sought.submitters);
    for (const name of family) add(names, itemsWith(submitters, name), 1 / family.length);
  }

  /** Nearly the score, from what the sums tell: enough to leave out those that can't come out on top. */
  function promise(sought: Sought, motion: number, days: number): number {
    const shared = words[motion] ?? 0;
    const own = Math.max(index.weights[motion] ?? 0, 1);
    return (
      (2 * weights.words * shared) / (sought.weight + own) +
      (weights.ofLetter * shared) / Math.max(sought.weight, 1) +
      (weights.ofMotion * shared) / own +
      (names[motion] ?? 0) * (weights.named + weights.signed / 2) +
      (index.fileOf[motion] === sought.file ? weights.sameFile : 0) +
      (days > 0 ? weights.age * Math.log1p(days / daysAMonth) : 0)
    );
  }

  /** Keeps those of the touched that may be meant and promise enough, and clears all sums. */
  function sift(sought: Sought, floor: number): number {
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
      const motion = touched[at] ?? 0;
      const days = sought.day - (index.days[motion] ?? Number.NaN);
      const worth = days < -daysEarlier ? Number.NEGATIVE_INFINITY : promise(sought, motion, days);
      words[motion] = 0;
      names[motion] = 0;
      if (worth < floor) continue;
      touched[kept] = motion;
      promises[kept] = worth;
      kept += 1;
    }
    count = 0;
    return kept;
  }

  return function find(sought: Sought, most: number, floor = Number.MIN_SAFE_INTEGER): number[] {
    gather(sought);
    const kept = sift(sought, floor);
    const bar = barFor(promises.subarray(0, kept), most);
    const found: number[] = [];
    for (let at = 0; at < kept; at += 1) {
      if ((promises[at] ?? 0) >= bar) found.push(touched[at] ?? 0);
    }
    return found;
  };
}

const buckets = 256;

/** A value that about `most` of the values reach: found by counting, as sorting all would cost more than the search. */
function barFor(values: Float32Array, most: number): number {
  if (values.length <= most) return Number.NEGATIVE_INFINITY;
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  const width = (greatest - least) / buckets || 1;
  const counts = new Uint32Array(buckets + 1);
  for (const value of values) {
    const bucket = Math.floor((value - least) / width);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  let reached = 0;
  let bucket = buckets + 1;
  while (reached < most && bucket > 0) {
    bucket -= 1;
    reached += counts[bucket] ?? 0;
  }
  return least + bucket * width;
}
