import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DossierRecord } from '@/domain/dossier/records';
import { makeTestArchive } from '@/testing/archive';
import { renderAnywhere } from '@/testing/renderAnywhere';
import { makeTestServices } from '@/testing/services';
import { ArchivePage } from '../ArchivePage';

/** Opens the page of an archive with these records of the feed, and a dossier. */
export async function openArchive(
  records: readonly object[],
  address = '/archief',
  dossier: readonly DossierRecord[] = [],
) {
  const user = userEvent.setup();
  const services = await makeTestServices({
    archive: await makeTestArchive(records),
    records: dossier,
  });
  const router = renderAnywhere(<ArchivePage />, services, address);
  await screen.findByRole('heading', { name: 'Archief' });
  return { user, services, router };
}

/** The results as they are shown, in their order. */
export const shownResults = () =>
  within(screen.getByRole('list', { name: 'Resultaten' }))
    .getAllByRole('link')
    .map((link) => link.textContent);
