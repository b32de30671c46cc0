import { deriveReferences } from '@/archive/links/derivedReferences';
import { linkedFacts } from '@/archive/links/linkedFacts';
import { createLinker } from '@/archive/links/linker';
import { linksBefore } from '@/archive/links/linksBefore';
import { LinkGatherer } from '@/archive/links/linkTable';
import { buildMotionIndex, type MotionIndex } from '@/archive/links/motionIndex';
import { commonStems } from '@/archive/links/reasons';
import { resolveReferences } from '@/archive/links/references';
import type { StoredLinks } from '@/archive/links/storedLinks';
import type { ArchiveStore } from '@/storage/archive/archiveStore';
import type { TabChannel } from '@/storage/ports';
import { isOfRecords, tell } from '@/workers/archive/archiveNews';
import { pause } from '@/workers/archive/pause';
import type { FindingApi } from './findingApi';
import { hasLinks, keepLinks, readLinksBefore } from './linkStore';
import { keepReferences, storedReferences } from './referenceStore';
import { readSides, type Side, withPublications } from './sides';

/** What working out works with; in tests with a database of their own. */
export type FindingServiceOptions = {
  readonly store: ArchiveStore;
  readonly channel: TabChannel;
};

/** So many letters are linked before the thread is left alone for a moment, to hear whether the records changed. */
const lettersAtOnce = 2000;

type Sides = { readonly motions: Side; readonly letters: Side };

type Before = { readonly links: StoredLinks | undefined; readonly isOutdated: () => boolean };

/** The references that are worked out for all records; apart, so that nothing of the working out stays in memory. */
function referencesOf({ motions, letters }: Sides, index: MotionIndex) {
  const placeOf = (paper: number) =>
    motions.places[paper] ?? letters.places[paper - motions.places.length] ?? 0;
  const derived = deriveReferences(index.motions, letters.items);
  return { references: storedReferences(derived, placeOf), publications: derived.publications };
}

/** The links of all letters, worked out only for those that can have others than before; `undefined` when the records change meanwhile. */
async function linkAll({ motions, letters }: Sides, index: MotionIndex, before: Before) {
  const references = resolveReferences(index.motions, letters.items);
  const { linksOf } = createLinker(index, references);
  const facts = linkedFacts(motions.items, letters.items, references);
  const linking = { motions: motions.items, letters: letters.items, references, facts };
  const knownOf = before.links && linksBefore(before.links, linking);
  const gatherer = new LinkGatherer();
  for (const [at, letter] of letters.items.entries()) {
    if (at % lettersAtOnce === 0) await pause();
    if (before.isOutdated()) return undefined;
    const known = knownOf?.(at);
    if (known) gatherer.addKnown(known);
    else gatherer.add(linksOf(letter));
  }
  return {
    facts,
    table: gatherer.finish(motions.items.length),
    motions: Uint32Array.from(motions.places),
    letters: Uint32Array.from(letters.places),
    common: commonStems(index),
  };
}

/** Works out what takes all records, once for each state of the archive, and stores it beside the index. */
export function createFindingService({ store, channel }: FindingServiceOptions): FindingApi {
  /** Counts what was heard of changes: what began before the last one is outdated. */
  let changes = 0;
  let isDone = false;
  let working: Promise<void> | undefined;
  channel.listen((message) => {
    if (!isOfRecords(message)) return;
    changes += 1;
    isDone = false;
  });

  /** Gives `false` when the records changed meanwhile. */
  async function workOut(): Promise<boolean> {
    const begun = changes;
    const isOutdated = () => changes > begun;
    const basis = await store.basis();
    if (await hasLinks(store)) return !isOutdated();
    const sides = await readSides(store);
    const index = buildMotionIndex(sides.motions.items);
    // Stored first: a number that someone looks for need not wait for the links.
    const { references, publications } = referencesOf(sides, index);
    if (!(await keepReferences(store, basis, references))) return false;
    tell(channel, 'workedOut');
    const before = { links: await readLinksBefore(store), isOutdated };
    const motions = withPublications(sides.motions, publications);
    const ofMotions = motions === sides.motions ? index : buildMotionIndex(motions.items);
    const links = await linkAll({ ...sides, motions }, ofMotions, before);
    if (!links || !(await keepLinks(store, basis, links))) return false;
    tell(channel, 'workedOut');
    return !isOutdated();
  }

  async function untilDone(): Promise<void> {
    while (!isDone) isDone = await workOut();
  }

  return {
    prepare: async () => {
      if (isDone) return;
      working ??= untilDone().finally(() => {
        working = undefined;
      });
      await working;
    },
  };
}
