import type { Outcome } from './row';

const faultsKept = 5;

/** Counts what is tried under one heading. */
export type Counter = {
  /** Counts a try; a text says what was wrong with it, `undefined` that nothing was. */
  readonly count: (fault: string | undefined) => void;
  readonly tried: () => number;
  readonly outcome: () => Outcome;
};

/** A counter at nought. `goal` is how many have to be tried in a whole run. */
export function counter(what: string, goal: number): Counter {
  let tried = 0;
  let right = 0;
  const faults: string[] = [];
  return {
    count: (fault) => {
      tried += 1;
      if (fault === undefined) right += 1;
      else if (faults.length < faultsKept) faults.push(fault);
    },
    tried: () => tried,
    outcome: () => ({ what, tried, right, goal, faults }),
  };
}

/** Says in short what was thrown. */
export function told(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  // Playwright adds a log of what it waited for.
  return text.split('\n', 1).join('');
}
