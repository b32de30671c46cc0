import { loadExampleRecords } from '@fixtures/voorbeelddossier';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderAnywhere } from '@/testing/renderAnywhere';
import { makeTestServices } from '@/testing/services';
import { NamedPart } from './NamedPart';

async function showArchive(address = '/archief') {
  renderAnywhere(
    <NamedPart />,
    await makeTestServices({ records: await loadExampleRecords() }),
    address,
  );
  await screen.findByRole('heading', { name: /^Kamerstukken/ });
}

describe('what the dossier names', () => {
  it('counts the references in its lead as its tables list them', async () => {
    await showArchive();
    const rows = screen.getAllByRole('rowheader');
    expect(
      screen.getByText(
        `${rows.length} verwijzingen naar het openbare archief van de Kamer staan in dit dossier.`,
      ),
    ).toBeVisible();
  });

  it('links a Kamerstuk to its official page and names the items that it belongs to', async () => {
    await showArchive();
    const table = screen.getByRole('table', { name: 'Kamerstukken' });
    const row = within(table).getByRole('row', { name: /36 200 VII, nr\. 72/ });
    expect(within(row).getByRole('link', { name: '36 200 VII, nr. 72' })).toHaveAttribute(
      'href',
      'https://zoek.officielebekendmakingen.nl/kst-36200-VII-72.html',
    );
    expect(within(row).getByRole('link', { name: /^Motie-Bontenbal/ })).toHaveAttribute(
      'href',
      '/moties/motie-bontenbal',
    );
  });

  it('lists what is only named in a note, with the item that the note is about', async () => {
    await showArchive();
    const row = screen.getByRole('row', { name: /2024Z10691/ });
    expect(within(row).getByRole('link', { name: /^Motie-Kathmann/ })).toBeVisible();
  });

  it('keeps marks of ministries out, as those are not the Kamer’s', async () => {
    await showArchive();
    expect(screen.queryByText('2024-0000358151')).not.toBeInTheDocument();
  });

  it('leaves out what was not there yet on the day shown', async () => {
    await showArchive('/archief?stand=2022-12-01');
    const rows = screen.getAllByRole('rowheader').map((row) => row.textContent);
    expect(rows).toEqual(['36 200 VII, nr. 72', '2022Z21953']);
  });

  it('leaves out what only a note of a later day names', async () => {
    await showArchive('/archief?stand=2024-08-19');
    const rows = screen.getAllByRole('rowheader').map((row) => row.textContent);
    expect(rows).toContain('2024Z12421');
    expect(rows).not.toContain('2024Z17578');
    expect(rows).not.toContain('2025Z00188');
    expect(rows).not.toContain('2024Z16365');
  });

  it('says what would stand there in an empty dossier', async () => {
    renderAnywhere(<NamedPart />, await makeTestServices());
    expect(await screen.findByText(/verwijst nergens naar/)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});
