import { type ArchiveReading, type Place, problem, type ReadingProblem } from './archiveReading';

/** Records of the Kamer that come with a case and are no records of the archive by themselves. */
export type OtherKind = 'decisions' | 'votes';

const codes = { decisions: 'reading.decision', votes: 'reading.vote' } as const;

/** The name that the open data have for such records. */
export const otherKinds: ReadonlyMap<string, OtherKind> = new Map([
  ['Besluit', 'decisions'],
  ['Stemming', 'votes'],
]);

/** What a record is that is not one of the archive, by the fields that only such records have. */
function kindOf(raw: Readonly<Record<string, unknown>>): OtherKind | undefined {
  if ('Nummer' in raw || 'Onderwerp' in raw) return undefined;
  if ('BesluitSoort' in raw || 'BesluitTekst' in raw) return 'decisions';
  return 'FractieGrootte' in raw || 'ActorFractie' in raw ? 'votes' : undefined;
}

/** The problem with a decision or vote that stands where a case should; `undefined` for anything else. */
export function otherKindProblem(
  raw: Readonly<Record<string, unknown>>,
  place: Place,
): ReadingProblem | undefined {
  const kind = kindOf(raw);
  return kind && problem(place, codes[kind], '');
}

/** Keeps decisions and votes apart while a file is read: a page of them is one thing to tell, not hundreds. */
export class OtherKinds {
  readonly #found = new Map<OtherKind, ReadingProblem>();

  /** What else was read. */
  without(readings: readonly ArchiveReading[]): ArchiveReading[] {
    return readings.filter((reading) => reading.type !== 'problem' || !this.#take(reading));
  }

  #take(reading: ReadingProblem): boolean {
    const kind = [...otherKinds.values()].find((one) => codes[one] === reading.code);
    if (!kind) return false;
    const first = this.#found.get(kind) ?? reading;
    this.#found.set(kind, { ...first, count: (this.#found.get(kind)?.count ?? 0) + 1 });
    return true;
  }

  /** What a file is that holds nothing else; `undefined` when it has none of them. */
  get what(): OtherKind | 'otherRecords' | undefined {
    const [kind, ...others] = this.#found.keys();
    return others.length > 0 ? 'otherRecords' : kind;
  }

  /** Of each kind the first, with how many there are. */
  get problems(): ReadingProblem[] {
    return [...this.#found.values()];
  }
}
