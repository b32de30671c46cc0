import { newestStamp } from '@/domain/journal/newest';
import { newestVersion } from '@/storage/migrations/migrations';
import type { Standing } from '@/storage/snapshot/standing';
import type { FoldedJournal } from './restoreDossier';

/** How a dossier stands once it holds this journal and nothing else. */
export function standingWith({
  entries,
  refolded,
  apart,
}: Pick<FoldedJournal, 'apart' | 'entries' | 'refolded'>): Standing {
  return {
    version: newestVersion,
    entries: entries.length + apart.length,
    records: refolded.filter(({ row }) => row !== undefined).length,
    last: newestStamp(entries),
  };
}
