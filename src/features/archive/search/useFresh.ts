import { archiveTexts } from '@/i18n/nl/archive/page';
import { type ArchiveQuestion, useArchiveSearch } from '@/queries/archive/archiveSearch';

/**
 * How many results of a question are new and how many were changed since the import of the number `since`, in words;
 * `undefined` for none, while that is counted, and where it is not asked.
 */
export function useFresh(asked: ArchiveQuestion, since: number | undefined): string | undefined {
  const isAsked = since !== undefined;
  const narrowing = { ...asked.narrowing, ...(isAsked && { importedAfter: since }) };
  const { page } = useArchiveSearch({ ...asked, narrowing }, { limit: 1, isEnabled: isAsked });
  if (!isAsked || !page || page.total === 0) return undefined;
  const { changed } = page.counts;
  return archiveTexts.saved.fresh(page.total - changed, changed);
}
