import { gzipSync } from 'node:zlib';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { feedFile, makeTestArchive } from '@/testing/archive';
import { feedSample } from '@/testing/feed';
import { openArchivePage } from '@/testing/openArchivePage';
import { renderAnywhere } from '@/testing/renderAnywhere';
import { makeTestServices } from '@/testing/services';
import { ArchivePage } from '../ArchivePage';

/** A packed file of which the end is missing. */
function cutOff(): File {
  const packed = gzipSync(JSON.stringify(feedSample[0]));
  return new File([new Uint8Array(packed.subarray(0, -12))], 'half.gz');
}

describe('adding to the archive', { timeout: 30_000 }, () => {
  it('says what would stand there as long as it is empty, and takes files', async () => {
    const { user } = await openArchivePage([]);
    await screen.findByText('Het archief is nog leeg.');
    // What is typed to fetch files is shown in pieces that don't break.
    const option = screen.getByText('--out moties.jsonl');
    expect(option.closest('code')).toHaveTextContent(
      'npm run download -- --since 2024-01-01 --out moties.jsonl',
    );
    const input = screen.getByLabelText('Bestanden kiezen', { selector: 'input' });
    await user.upload(input, feedFile('proef.jsonl', [...feedSample, '{ "kapot": ']));
    await screen.findByText(/^Klaar\. 4 nieuw · 1 gewijzigd · 1 apart gezet\.$|^Klaar\. 4 nieuw/);
    await screen.findByText(
      '4 stukken: 2 moties en 2 brieven, bijgewerkt tot en met 21 februari 2024.',
    );
    await user.click(screen.getByText('proef.jsonl: 1 stuk apart gezet'));
    const problems = await screen.findByRole('table', { name: '1 stuk apart gezet' });
    await waitFor(() =>
      expect(within(problems).getByText('Geen geldige JSON, of afgebroken')).toBeVisible(),
    );
  });

  it('tells of each file with which something is wrong in a line of its own', async () => {
    const { user } = await openArchivePage([]);
    const input = await screen.findByLabelText('Bestanden kiezen', { selector: 'input' });
    const cut = cutOff();
    const files = [cut, feedFile('leeg.jsonl', []), feedFile('proef.jsonl', feedSample)];
    await user.upload(input, files);
    await screen.findByText(/^Niet alles is toegevoegd\. 4 nieuw/);
    const lines = within(screen.getByRole('list', { name: 'Bestanden waar iets mee is' }));
    expect(lines.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      expect.stringMatching(/^‘half\.gz’ kan niet tot het einde worden gelezen/),
      expect.stringMatching(/^‘leeg\.jsonl’ is leeg/),
    ]);
    await user.click(screen.getByRole('button', { name: 'Zoeken in het archief' }));
    await user.click(screen.getByRole('radio', { name: 'Toevoegen' }));
    const again = screen.getByLabelText('Bestanden kiezen', { selector: 'input' });
    await user.upload(again, feedFile('half.gz', feedSample));
    await screen.findByText(/^Klaar\. /);
    await user.click(screen.getByRole('button', { name: 'Zoeken in het archief' }));
    await screen.findByText('4 resultaten');
    expect(screen.queryByText(/is nog niet helemaal toegevoegd/)).not.toBeInTheDocument();
  });

  it('does not say that it is done when nothing of what was chosen could be read', async () => {
    const { user } = await openArchivePage([]);
    const input = await screen.findByLabelText('Bestanden kiezen', { selector: 'input' });
    await user.upload(input, feedFile('leeg.jsonl', [{}, '{ "kapot": ']));
    await screen.findByText('Er is niets toegevoegd: 0 nieuw · 2 apart gezet.');
    expect(screen.queryByText(/^Klaar\./)).not.toBeInTheDocument();
    await user.click(screen.getByText('leeg.jsonl: 2 stukken apart gezet'));
    const problems = await screen.findByRole('table', { name: '2 stukken apart gezet' });
    expect(await within(problems).findByText('Een leeg stuk: er staat niets in')).toBeVisible();
  });

  it('says in one sentence what decisions, votes and a reply with an error are', async () => {
    const { user } = await openArchivePage([]);
    const input = await screen.findByLabelText('Bestanden kiezen', { selector: 'input' });
    const vote = { Id: 's', Soort: 'Voor', ActorFractie: 'A' };
    await user.upload(input, [
      feedFile('stemmen.jsonl', [vote, vote]),
      feedFile('fout.json', [{ error: { code: '', message: 'Te druk' } }]),
      feedFile('samen.jsonl', [...feedSample, vote, vote]),
    ]);
    await screen.findByText('Klaar. 4 nieuw · 1 gewijzigd · 2 apart gezet.');
    const lines = within(screen.getByRole('list', { name: 'Bestanden waar iets mee is' }));
    expect(lines.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      expect.stringMatching(/^‘stemmen\.jsonl’ bevat losse stemmingen/),
      expect.stringMatching(/foutmelding van de dienst met de open data.*: ‘Te druk’/),
    ]);
    await user.click(screen.getByText('samen.jsonl: 2 stukken apart gezet'));
    expect(await screen.findByText(/^2 keer: Een stemming: Gevolg leest alleen/)).toBeVisible();
  });

  it('says that another window adds a file, and has nothing to go on with then', async () => {
    const archive = await makeTestArchive(feedSample);
    const state = async () => {
      const { imports, ...held } = await archive.state();
      return {
        ...held,
        imports: imports.map((row) => Object.assign(row, { state: 'running' as const })),
      };
    };
    const services = await makeTestServices({ archive: { ...archive, state } });
    const user = userEvent.setup();
    renderAnywhere(<ArchivePage />, services, '/archief');
    await screen.findByText(
      '‘proef.jsonl’ wordt in een ander venster toegevoegd: 5 stukken gelezen.',
    );
    expect(screen.queryByRole('button', { name: 'Verder gaan' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Toevoegen' }));
    const table = await screen.findByRole('table', { name: 'Eerder toegevoegd' });
    expect(within(table).getByText('wordt in een ander venster toegevoegd')).toBeVisible();
  });

  it('names the files that were still to come when a window ended', async () => {
    const archive = await makeTestArchive(feedSample);
    const state = async () => {
      const { imports, ...held } = await archive.state();
      const broken = { state: 'brokenOff' as const, next: ['brieven.jsonl', 'meer.jsonl'] };
      return { ...held, imports: imports.map((row) => Object.assign(row, broken)) };
    };
    const services = await makeTestServices({ archive: { ...archive, state } });
    renderAnywhere(<ArchivePage />, services, '/archief');
    expect(await screen.findByText(/^‘proef\.jsonl’ is nog niet helemaal/)).toHaveTextContent(
      / Nog niet gelezen: ‘brieven\.jsonl’ en ‘meer\.jsonl’\. Kies deze bestanden opnieuw\.$/,
    );
  });

  it('has nothing to go on with when a file was damaged, and says so among the imports', async () => {
    const { user } = await openArchivePage(feedSample);
    await user.click(await screen.findByRole('radio', { name: 'Toevoegen' }));
    await user.upload(screen.getByLabelText('Bestanden kiezen', { selector: 'input' }), [
      cutOff(),
      feedFile('kapot.json', ['{ "kapot": ']),
    ]);
    const table = within(await screen.findByRole('table', { name: 'Eerder toegevoegd' }));
    expect(await table.findByText('niets leesbaar')).toBeVisible();
    expect(table.getByText('beschadigd bestand')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Zoeken in het archief' }));
    await screen.findByText('4 resultaten');
    expect(screen.queryByText(/is nog niet helemaal toegevoegd/)).not.toBeInTheDocument();
  });

  it('lets one put away that a file is not whole, and keeps saying so among the imports', async () => {
    const archive = await makeTestArchive(feedSample);
    const state = async () => {
      const { imports, ...held } = await archive.state();
      return {
        ...held,
        imports: imports.map((row) => Object.assign(row, { state: 'failed' as const })),
      };
    };
    const services = await makeTestServices({ archive: { ...archive, state } });
    const user = userEvent.setup();
    renderAnywhere(<ArchivePage />, services, '/archief');
    await screen.findByText(/^‘proef\.jsonl’ is nog niet helemaal toegevoegd/);
    await user.click(screen.getByRole('button', { name: 'Niet meer tonen' }));
    expect(screen.queryByText(/is nog niet helemaal toegevoegd/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Toevoegen' }));
    expect(
      within(await screen.findByRole('table', { name: 'Eerder toegevoegd' })).getByText('mislukt'),
    ).toBeVisible();
  });
});
