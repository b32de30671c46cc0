import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DossierRecord } from '@/domain/dossier/records';
import { ArchivePage } from '@/features/archive/ArchivePage';
import { makeTestArchive } from './archive';
import { renderAnywhere } from './renderAnywhere';
import { makeTestServices } from './services';

/** Opens the page of an archive with these records of the feed, and a dossier. */
export async function openArchivePage(
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
