import type { MotionIndex } from './motionIndex';
import type { Sought } from './sought';

const sharedBeginning = 5;
const inTopic = 1;
const inContext = 2;

/** The weights of a motion's words that the letter has too, that begin like one of its words, or that stand nearby. */
export type SharedWords = { topic: number; alike: number; nearby: number };

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

/** Marks the words that are sought, and weighs what motions share with them: quick, as each word is only looked at once. */
export function createWordMarks(index: MotionIndex) {
  const { topics, stems, texts } = index;
  const marks = new Uint8Array(topics.terms.size);
  const beginnings = beginningsOf(topics.terms);
  const begun = new Uint8Array(topics.terms.size + 1);
  let marked: Sought | undefined;

  function set(sought: Sought, on: boolean): void {
    for (const term of sought.nearby) marks[term] = on ? inContext : 0;
    for (const term of sought.terms) {
      marks[term] = on ? inTopic : 0;
      begun[beginnings[term] ?? 0] = on ? 1 : 0;
    }
    begun[0] = 0;
  }

  return {
    /** Marks the words of what is sought now, and no others any more. */
    mark(sought: Sought): void {
      if (marked) set(marked, false);
      marked = sought;
      set(sought, true);
    },

    /** What the subject of a motion shares with the marked words. */
    sharedWith(motion: number): SharedWords {
      const shared: SharedWords = { topic: 0, alike: 0, nearby: 0 };
      const end = stems.from[motion + 1] ?? 0;
      for (let at = stems.from[motion] ?? 0; at < end; at += 1) {
        const term = stems.terms[at] ?? 0;
        const mark = marks[term];
        const begins = begun[beginnings[term] ?? 0];
        if (mark === 0 && begins === 0) continue;
        const weight = topics.weights[term] ?? 0;
        if (mark === inTopic) shared.topic += weight;
        else if (mark === inContext) shared.nearby += weight;
        else shared.alike += weight;
      }
      return shared;
    },

    /** The weights of the letter's words that stand in the text of a motion. */
    sharedWithText(motion: number): number {
      let found = 0;
      const end = texts.from[motion + 1] ?? 0;
      for (let at = texts.from[motion] ?? 0; at < end; at += 1) {
        const term = texts.terms[at] ?? 0;
        if (marks[term] === inTopic) found += topics.weights[term] ?? 0;
      }
      return found;
    },
  };
}
