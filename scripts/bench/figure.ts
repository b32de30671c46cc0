/** What a figure is counted in. */
export type Unit = 'ms' | 'MB' | 'questions';

/** One line of the outcome: what Gevolg needs beside what a peer or floor needed in the same run. */
export type Figure = {
  readonly what: string;
  readonly unit: Unit;
  readonly own: number;
  /** What it is held against: a peer, a floor, Gevolg itself under other conditions, or a limit in the same unit. */
  readonly peer: string;
  readonly other: number;
  /** The most that `own / other` may be; a line without a goal is there to be known. */
  readonly goal?: number;
};

/** A figure with its verdict. */
export type Judged = Figure & {
  readonly row: string;
  readonly ratio: number;
  /** Absent where there is no goal. */
  readonly met?: boolean;
};

/** The figure with its ratio, and whether that keeps within the goal. */
export function judged(row: string, figure: Figure): Judged {
  const ratio = figure.own / figure.other;
  return { row, ...figure, ratio, ...(figure.goal !== undefined && { met: ratio <= figure.goal }) };
}

/** A figure against a limit that does not depend on the machine's other work: a number of milliseconds. */
export function againstLimit(what: string, own: number, limit: number): Figure {
  return { what, unit: 'ms', own, peer: 'limit', other: limit, goal: 1 };
}
