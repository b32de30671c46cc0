import type { ArchiveStore } from '@/storage/archive/archiveStore';
import type { TabChannel } from '@/storage/ports';
import type { LinkApi, LinkedRecord, RecordLinks } from './linkApi';
import {
  type FoundLink,
  type Graded,
  lettersOfMotion,
  motionsOfLetter,
  type SaidLinks,
  saidLinks,
} from './linking';
import { type LinkPool, makeLinkPool } from './linkPool';

/** What linking works with; in tests with a database of their own. */
export type LinkServiceOptions = {
  readonly store: ArchiveStore;
  readonly channel: TabChannel;
};

const none: RecordLinks = { certain: [], likely: [] };

/** The ends of links as they are shown: whole records, with what the letter does and why they may belong together. */
async function shown(
  store: ArchiveStore,
  pool: LinkPool,
  links: readonly FoundLink[],
  end: 'letter' | 'motion',
): Promise<LinkedRecord[]> {
  const side = end === 'letter' ? pool.letters : pool.motions;
  const items = await store.records(links.map((link) => side.places[link[end]] ?? -1));
  return links.flatMap(({ letter, motion, links: { act } }, at): LinkedRecord[] => {
    const item = items[at];
    const linked = pool.letters.items[letter];
    const reasons = linked && pool.linker.explain(linked, motion);
    return item && reasons ? [{ item, act, reasons }] : [];
  });
}

/** Finds which letters answer which motions. All is compared at the first question, and again after the archive changed. */
export function createLinkService({ store, channel }: LinkServiceOptions): LinkApi {
  let pool: Promise<LinkPool> | undefined;
  let said: { readonly of: LinkPool; readonly links: SaidLinks } | undefined;
  channel.listen(() => {
    pool = undefined;
  });

  function ready(): Promise<LinkPool> {
    pool ??= makeLinkPool(store);
    return pool;
  }

  function saidIn(of: LinkPool): SaidLinks {
    if (said?.of !== of) said = { of, links: saidLinks(of) };
    return said.links;
  }

  async function bothGrades(
    of: LinkPool,
    { certain, likely }: Graded,
    end: 'letter' | 'motion',
  ): Promise<RecordLinks> {
    return {
      certain: await shown(store, of, certain, end),
      likely: await shown(store, of, likely, end),
    };
  }

  return {
    async lettersOf(id) {
      const of = await ready();
      const motion = of.motions.byId.get(id);
      if (motion === undefined) return none;
      return bothGrades(of, lettersOfMotion(of, saidIn(of), motion), 'letter');
    },
    async motionsOf(id) {
      const of = await ready();
      const letter = of.letters.byId.get(id);
      if (letter === undefined) return none;
      return bothGrades(of, motionsOfLetter(of, letter), 'motion');
    },
    async motionWith(reference) {
      const of = await ready();
      const motion = of.references.get(reference)?.motion;
      if (motion === undefined) return [];
      const items = await store.records([of.motions.places[motion] ?? -1]);
      return items.flatMap((item) => item ?? []);
    },
  };
}
