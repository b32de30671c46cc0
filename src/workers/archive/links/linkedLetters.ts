import type { DerivedReferences } from '@/archive/links/derivedReferences';
import { type LinkedFacts, linkedFacts } from '@/archive/links/linkedFacts';
import { createLinker, type Linker } from '@/archive/links/linker';
import { linksBefore } from '@/archive/links/linksBefore';
import { type KnownLinks, LinkGatherer } from '@/archive/links/linkTable';
import type { MotionIndex } from '@/archive/links/motionIndex';
import { commonStems } from '@/archive/links/reasons';
import { resolveReferences } from '@/archive/links/references';
import type { StoredLinks } from '@/archive/links/storedLinks';
import type { Side } from './sides';

export type Sides = { readonly motions: Side; readonly letters: Side };

/** The links of letters, which are added one by one in their order: those that are known from before, or linked now. */
export class LinkedLetters {
  /** How many letters there are, how many of them are known from before, and how many were linked now. */
  readonly all: number;
  readonly known: number;
  linked = 0;
  readonly #sides: Sides;
  readonly #facts: LinkedFacts;
  readonly #linker: Linker;
  readonly #common: readonly string[];
  readonly #knownOf: ((letter: number) => KnownLinks | undefined) | undefined;
  readonly #isKnown: Uint8Array;
  readonly #gatherer = new LinkGatherer();
  readonly #added: number[] = [];

  /** With the references that were worked out of these very sides before, if they were, and the links that were stored. */
  constructor(
    sides: Sides,
    index: MotionIndex,
    { before, likely }: { before: StoredLinks | undefined; likely?: DerivedReferences | undefined },
  ) {
    const [motions, letters] = [sides.motions.items, sides.letters.items];
    const references = resolveReferences(index.motions, letters, likely);
    this.#sides = sides;
    this.#linker = createLinker(index, references);
    this.#common = commonStems(index);
    this.#facts = linkedFacts(motions, letters, references);
    const linking = { motions, letters, references, facts: this.#facts };
    this.#knownOf = before && linksBefore(before, linking);
    this.#isKnown = Uint8Array.from(letters, (_, at) => (this.#knownOf?.(at) ? 1 : 0));
    this.all = letters.length;
    this.known = this.#isKnown.reduce((sum, one) => sum + one, 0);
  }

  /** Whether what is known of the letters that are still to come is nothing. */
  get isRestUnknown(): boolean {
    return this.#added.length - this.linked === this.known;
  }

  /** Adds the letter, if it is known from before. */
  addKnown(at: number): boolean {
    const found = this.#isKnown[at] ? this.#knownOf?.(at) : undefined;
    if (!found) return false;
    this.#gatherer.addKnown(found);
    this.#added.push(at);
    return true;
  }

  /** Links the letter and adds it. */
  link(at: number): void {
    const letter = this.#sides.letters.items[at];
    if (!letter) return;
    this.#gatherer.add(this.#linker.linksOf(letter));
    this.#added.push(at);
    this.linked += 1;
  }

  /** The links of all that were added. */
  links(): StoredLinks {
    const { motions, letters } = this.#sides;
    const facts = this.#facts;
    return {
      facts: { ...facts, letters: Float64Array.from(this.#added, (at) => facts.letters[at] ?? 0) },
      table: this.#gatherer.finish(motions.items.length),
      motions: Uint32Array.from(motions.places),
      letters: Uint32Array.from(this.#added, (at) => letters.places[at] ?? 0),
      common: this.#common,
    };
  }
}
