import { parseStoredLinks, type StoredLinks } from '@/archive/links/storedLinks';
import type { ArchiveStore } from '@/storage/archive/archiveStore';

const id = 'links';
/** Those of a part of the letters, from comparing that is not at its end. */
const idSoFar = 'linksSoFar';
/** Raise it with every change of what links are made or of how they are kept: what was stored before is then made anew. */
const layout = 10;

/** The links as they follow from the records as they are now; `undefined` when they were not worked out. */
export async function readLinks(store: ArchiveStore): Promise<StoredLinks | undefined> {
  return parseStoredLinks(await store.finding(id, layout));
}

/** The links that were last worked out, of all letters or of some, whatever came since. */
export async function readLinksBefore(store: ArchiveStore): Promise<StoredLinks | undefined> {
  const soFar = parseStoredLinks(await store.lastFinding(idSoFar, layout));
  return soFar ?? parseStoredLinks(await store.lastFinding(id, layout));
}

export async function hasLinks(store: ArchiveStore): Promise<boolean> {
  return (await readLinks(store)) !== undefined;
}

/**
 * Keeps them, in the place of those of a part of the letters; gives `false` when the records are no longer those from which
 * they were worked out.
 */
export function keepLinks(
  store: ArchiveStore,
  basis: string,
  content: StoredLinks,
): Promise<boolean> {
  return store.putFinding({ id, layout, basis, content }, { insteadOf: idSoFar });
}

/**
 * Keeps those of the letters that were compared until now, to go on from; `false` as for `keepLinks`, and when another
 * window has come to the end meanwhile. So what is kept of a part is always newer than what is kept of all.
 */
export function keepLinksSoFar(
  store: ArchiveStore,
  basis: string,
  content: StoredLinks,
): Promise<boolean> {
  return store.putFinding({ id: idSoFar, layout, basis, content }, { unless: id });
}
