import MiniSearch from 'minisearch';
import type { ArchiveItem } from '@/domain/archive/archiveItem';

const fields = ['subject', 'title', 'names', 'references', 'soort', 'text'];
const options = { fields, searchOptions: { combineWith: 'AND' as const, prefix: true } };

function flatten(item: ArchiveItem, id: number) {
  const { subject, title, names, number, references, soort, text } = item;
  const numbers = [number, ...references.map((reference) => reference.replace(/^kst-/, ''))];
  return { id, subject, title, soort, text, names: names.join(' '), references: numbers.join(' ') };
}

export type PeerIndex = MiniSearch<ReturnType<typeof flatten>>;

/** The general search package that comes nearest to what the archive asks: ranked, prefixes, typos, all words. */
export function buildPeerIndex(items: readonly ArchiveItem[]): PeerIndex {
  const index: PeerIndex = new MiniSearch(options);
  index.addAll(items.map(flatten));
  return index;
}

export function loadPeerIndex(json: string): PeerIndex {
  return MiniSearch.loadJSON(json, options);
}
