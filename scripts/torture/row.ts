/** What a row works with. */
export type Run = {
  /** How often each thing is tried; `undefined` leaves that to the row. */
  readonly times: number | undefined;
  /** A small part of it: to see in seconds that it still holds. */
  readonly isShort: boolean;
  /** Where the numbers that look like chance begin; a run with the same one tries the same. */
  readonly seed: number;
};

/** One line of the outcome. */
export type Outcome = {
  readonly what: string;
  readonly tried: number;
  /** How many went as they should. */
  readonly right: number;
  /** How many have to be tried in a whole run. */
  readonly goal: number;
  /** What went wrong, the first few of it. */
  readonly faults: readonly string[];
};

/** A row of the table: what is tried together. */
export type Row = {
  /** By which `--only` names it. */
  readonly name: string;
  readonly title: string;
  readonly run: (run: Run) => Promise<readonly Outcome[]>;
};

/** How often a row tries something: as asked, else a few times in a short run, else as often as its goal says. */
export function timesOf({ times, isShort }: Run, goal: number, short: number): number {
  return times ?? (isShort ? short : goal);
}
