import { subjectsOf } from '@/domain/dossier/dossier';
import type { Written } from '@/domain/journal/committed';
import { refKey } from '@/domain/shared/ids';

/**
 * Keys of the records that a change wrote and of those they are about, so that its message takes the place of older ones
 * about any of them: what these offer to take back would be refused, or is no longer the last that was done.
 */
export function touchedBy({ entries, put }: Pick<Written, 'entries' | 'put'>): string[] {
  const refs = [...entries.map(({ ref }) => ref), ...put.flatMap(subjectsOf)];
  return [...new Set(refs.map(refKey))];
}
