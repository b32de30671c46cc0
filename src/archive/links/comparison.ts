import type { Likeness } from './likeness';
import type { MotionIndex } from './motionIndex';
import { canBeSameMember } from './names';
import type { Sought } from './sought';

const almostAll = 0.95;
const sharedBeginning = 5;
const daysAMonth = 30;
const unknownAge = 3;
/** A motion that was replaced no longer ago than this may still be the one that a letter answers. */
const daysToNotice = 3;

const inTopic = 1;
const inContext = 2;

/** For each word the number of its beginning, shared by words that begin alike; 0 for words that are too short. */
function beginningsOf(terms: ReadonlyMap<string, number>): Uint32Array {
  const numbers = new Map<string, number>();
  const found = new Uint32Array(terms.size);
  for (const [term, id] of terms) {
    if (term.length < sharedBeginning || /^\d/.test(term)) continue;
    const beginning = term.slice(0, sharedBeginning);
    const number = numbers.get(beginning) ?? numbers.size + 1;
    numbers.set(beginning, number);
    found[id] = number;
  }
  return found;
}

/** The weights of a motion's words that the letter has too, that begin like one of its words, or that stand nearby. */
type Shared = { topic: number; alike: number; nearby: number };

/** The submitters of a motion that a letter may name. */
export function submittersShared(
  sought: readonly string[],
  own: readonly string[],
): readonly string[] {
  return own.filter((name) => sought.some((each) => canBeSameMember(each, name)));
}

/** The age as `Likeness` measures it, of a motion this many days before the letter. */
function ageOf(days: number): number {
  return Number.isNaN(days) ? unknownAge : Math.log1p(Math.max(0, days) / daysAMonth);
}

/** Compares motions with what is sought: `seek` first, then `compare` each. Keeps marks in between, to be quick. */
export function createComparison(index: MotionIndex) {
  const { topics, stems, texts } = index;
  const marks = new Uint8Array(topics.terms.size);
  const beginnings = beginningsOf(topics.terms);
  const begun = new Uint8Array(topics.terms.size + 1);
  let sought: Sought | undefined;

  function mark(now: Sought, on: boolean): void {
    for (const term of now.nearby) marks[term] = on ? inContext : 0;
    for (const term of now.terms) {
      marks[term] = on ? inTopic : 0;
      begun[beginnings[term] ?? 0] = on ? 1 : 0;
    }
    begun[0] = 0;
  }

  function sharedWith(motion: number): Shared {
    const shared: Shared = { topic: 0, alike: 0, nearby: 0 };
    const end = stems.from[motion + 1] ?? 0;
    for (let at = stems.from[motion] ?? 0; at < end; at += 1) {
      const term = stems.terms[at] ?? 0;
      const marked = marks[term];
      const begins = begun[beginnings[term] ?? 0];
      if (marked === 0 && begins === 0) continue;
      const weight = topics.weights[term] ?? 0;
      if (marked === inTopic) shared.topic += weight;
      else if (marked === inContext) shared.nearby += weight;
      else shared.alike += weight;
    }
    return shared;
  }

  /** The letter's words that only the text of a motion has. */
  function textWith(motion: number): number {
    let found = 0;
    const end = texts.from[motion + 1] ?? 0;
    for (let at = texts.from[motion] ?? 0; at < end; at += 1) {
      const term = texts.terms[at] ?? 0;
      if (marks[term] === inTopic) found += topics.weights[term] ?? 0;
    }
    return found;
  }

  /**
   * The motion whose words count: a letter on a changed motion may still have the words of the one in whose place it came.
   */
  function wordedAs(motion: number, now: Sought): number {
    const before = now.changes > 0 ? index.replacements.of.get(motion) : undefined;
    if (before === undefined) return motion;
    return diceWith(before, now) > diceWith(motion, now) ? before : motion;
  }

  function diceWith(motion: number, now: Sought): number {
    return (2 * sharedWith(motion).topic) / (now.weight + (index.weights[motion] ?? 0) || 1);
  }

  return {
    seek(now: Sought): void {
      if (sought) mark(sought, false);
      sought = now;
      mark(now, true);
    },

    compare(motion: number): Likeness {
      const facts = index.motions[motion];
      if (!sought || !facts) throw new RangeError(`no motion ${motion}, or nothing sought`);
      const worded = wordedAs(motion, sought);
      const shared = sharedWith(worded);
      const own = index.weights[worded] || 1;
      const words = (2 * shared.topic) / (sought.weight + own);
      const names = submittersShared(sought.submitters, facts.submitters).length;
      const days = sought.day - (index.days[motion] ?? Number.NaN);
      const replacedFor = sought.day - (index.replacements.on[motion] ?? Number.NaN);
      return {
        words,
        ofLetter: shared.topic / (sought.weight || 1),
        ofMotion: shared.topic / own,
        verbatim: words >= almostAll ? 1 : 0,
        alike: shared.alike / own,
        nearby: shared.nearby / own,
        inText: textWith(motion) / (sought.weight || 1),
        named: names === 0 ? 0 : Math.min(1, names / sought.submitters.length),
        signed: names === 0 ? 0 : names / facts.submitters.length,
        sameFile: sought.file === index.fileOf[motion] ? 1 : 0,
        age: ageOf(days),
        later: days < 0 ? 1 : 0,
        changed: facts.changes > 0 && sought.changes === facts.changes ? 1 : 0,
        replaced: replacedFor > daysToNotice ? 1 : 0,
      };
    },
  };
}
