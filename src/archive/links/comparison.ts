import { canBeSameMember } from '@/language/motions/members';
import type { Likeness } from './likeness';
import type { MotionIndex } from './motionIndex';
import type { Sought } from './sought';
import { createWordMarks } from './wordMarks';

const almostAll = 0.95;
const daysAMonth = 30;
const unknownAge = 3;
/** A motion that was replaced no longer ago than this may still be the one that a letter answers. */
const daysToNotice = 3;
/** Keeps shares of subjects without a word from being divided by nothing. */
const leastWeight = 1;

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

/** Compares motions of an index with what is sought: `seek` first, then `compare` each. */
export function createComparison(index: MotionIndex) {
  const marks = createWordMarks(index);
  let sought: Sought | undefined;

  function dice(motion: number, now: Sought): number {
    const all = now.weight + (index.weights[motion] ?? 0);
    return (2 * marks.sharedWith(motion).topic) / Math.max(all, leastWeight);
  }

  /** The motion whose words count: a letter on a changed motion may have those of the one in whose place it came. */
  function wordedAs(motion: number, now: Sought): number {
    const before = now.changes > 0 ? index.replacements.of.get(motion) : undefined;
    if (before === undefined) return motion;
    return dice(before, now) > dice(motion, now) ? before : motion;
  }

  return {
    seek(now: Sought): void {
      sought = now;
      marks.mark(now);
    },

    /** How a motion agrees with what is sought now. Throws when nothing is, or there is no such motion. */
    compare(motion: number): Likeness {
      const facts = index.motions[motion];
      if (!sought || !facts) throw new RangeError(`no motion ${motion}, or nothing sought`);
      const worded = wordedAs(motion, sought);
      const shared = marks.sharedWith(worded);
      const own = Math.max(index.weights[worded] ?? 0, leastWeight);
      const all = Math.max(sought.weight, leastWeight);
      const words = (2 * shared.topic) / (sought.weight + own);
      const names = submittersShared(sought.submitters, facts.submitters).length;
      const days = sought.day - (index.days[motion] ?? Number.NaN);
      const replacedFor = sought.day - (index.replacements.on[motion] ?? Number.NaN);
      return {
        words,
        ofLetter: shared.topic / all,
        ofMotion: shared.topic / own,
        verbatim: words >= almostAll ? 1 : 0,
        alike: shared.alike / own,
        nearby: shared.nearby / own,
        inText: marks.sharedWithText(motion) / all,
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
