import { submittersShared } from './comparison';
import type { LinkReasons } from './link';
import type { MotionFacts } from './motionFacts';
import type { MotionIndex } from './motionIndex';
import type { Sought } from './sought';
import { wordsWithStems } from './stems';

/** Words in more than one in twenty motions ("regering") are not worth showing. */
const tellingWeight = Math.log(20);

function wordsShared(index: MotionIndex, { topic }: MotionFacts, sought: Sought): string[] {
  const { terms, weights, unknownWeight } = index.topics;
  // In a small archive every word is in one of twenty.
  const least = Math.min(tellingWeight, unknownWeight / 2);
  const all = new Set([...sought.terms, ...sought.nearby]);
  return wordsWithStems(topic)
    .filter(({ stem }) => {
      const id = terms.get(stem);
      return id !== undefined && all.has(id) && (weights[id] ?? 0) >= least;
    })
    .map(({ word }) => word);
}

/** What a motion and what a letter seeks have in common, to be shown to who must judge whether it is the one meant. */
export function reasonsFor(index: MotionIndex, sought: Sought, motion: number): LinkReasons {
  const facts = index.motions[motion];
  if (!facts) throw new RangeError(`no motion ${motion}`);
  const days = sought.day - (index.days[motion] ?? Number.NaN);
  return {
    words: wordsShared(index, facts, sought),
    submitters: submittersShared(sought.submitters, facts.submitters),
    sameFile: sought.file === index.fileOf[motion],
    ...(!Number.isNaN(days) && { daysBefore: days }),
  };
}
