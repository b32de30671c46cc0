import userEvent from '@testing-library/user-event';
import type { DossierRecord } from '@/domain/dossier/records';
import { ArchivePage } from '@/features/archive/ArchivePage';
import { RecordPage } from '@/features/archive/record/RecordPage';
import type { ArchiveAccess } from '@/queries/archive/archiveAccess';
import { makeTestArchive } from './archive';
import { feedSample } from './feed';
import { renderPage } from './renderPage';

/** Opens the page of a record of the sample by its mark, with these records in the dossier; `changed` of the archive is the test's own. */
export async function openRecord(
  mark: string,
  records: readonly DossierRecord[] = [],
  changed: Partial<ArchiveAccess> = {},
) {
  const archive = { ...(await makeTestArchive(feedSample)), ...changed };
  const at = `/archief/${encodeURIComponent(mark)}`;
  const shown = await renderPage({ at, page: ArchivePage, item: RecordPage, records, archive });
  return { ...shown, user: userEvent.setup() };
}
