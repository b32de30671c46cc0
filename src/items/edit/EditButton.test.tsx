import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { useDossier } from '@/queries/dossier/dossier';
import { keepDraft } from '@/storage/browserStorage/drafts';
import { onlyVersion } from '@/storage/tabs/versionGuard';
import { makeStudy } from '@/testing/records';
import { renderInApp } from '@/testing/renderInApp';
import { makeTestServices } from '@/testing/services';
import { emptyDraft } from './draft';
import { EditButton } from './EditButton';

// The form is loaded when it is first opened: on a slow machine that takes longer than a test waits.
beforeAll(() => import('./ItemDialog'), 30_000);

const opened = makeStudy('s1', { title: 'Eerst', summary: 'Eerst' });

function Block() {
  const study = useDossier().dossier.find('study', 's1');
  return study && <EditButton item={study} />;
}

/** The form is open; then the title and the institute are changed elsewhere. */
async function setUp(version = onlyVersion) {
  const services = await makeTestServices({ records: [opened], version });
  await renderInApp(services, <Block />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /^Onderzoek wijzigen/ }));
  const title = await screen.findByRole('textbox', { name: 'Titel' });
  const record = makeStudy('s1', { ...opened, title: 'Van een ander', institute: 'WRR' });
  await act(() =>
    services.store('eigen').commit({ author: 'Bram', operations: [{ type: 'put', record }] }),
  );
  await user.clear(title);
  await user.type(title, 'Van mij');
  const study = async () => (await services.store('eigen').load()).records[0];
  return { user, title, study };
}

describe('the form of an item that was changed elsewhere meanwhile', { timeout: 20_000 }, () => {
  it('asks per field which value is to stay, and keeps what only the other changed', async () => {
    const { user, study } = await setUp();
    await user.keyboard('{Enter}');
    const question = await screen.findByRole('dialog', { name: 'Intussen ook elders gewijzigd' });
    expect(await study()).toMatchObject({ title: 'Van een ander' });
    await user.click(within(question).getByRole('button', { name: 'Opslaan met deze keuzes' }));
    expect(within(question).getByText('Kies wat er moet komen te staan.')).toBeVisible();
    await user.click(within(question).getByRole('radio', { name: 'Hier ingevuld: Van mij' }));
    await user.click(within(question).getByRole('button', { name: 'Opslaan met deze keuzes' }));
    await waitFor(() =>
      expect(screen.queryByRole('dialog', { name: 'Onderzoek wijzigen' })).not.toBeInTheDocument(),
    );
    expect(await study()).toMatchObject({ ...opened, title: 'Van mij', institute: 'WRR' });
  });

  it('goes back to the form with all that was typed', async () => {
    const { user, title, study } = await setUp();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Terug naar het formulier' }));
    expect(title).toHaveValue('Van mij');
    expect(await study()).toMatchObject({ title: 'Van een ander' });
  });

  it('saves at once what does not touch what the other changed', async () => {
    const { user, title, study } = await setUp();
    await user.clear(title);
    await user.type(title, 'Eerst');
    await user.type(screen.getByRole('textbox', { name: /^Samenvatting/ }), ' en meer');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() =>
      expect(screen.queryByRole('dialog', { name: 'Onderzoek wijzigen' })).not.toBeInTheDocument(),
    );
    expect(await study()).toMatchObject({ title: 'Van een ander', summary: 'Eerst en meer' });
  });
});

describe('the form in a tab in which another version took over', { timeout: 20_000 }, () => {
  it('says at once that it can save no more and that what was typed is kept, and saves nothing', async () => {
    const lost = new AbortController();
    const version = { isCurrent: async () => !lost.signal.aborted, superseded: lost.signal };
    const { user, title, study } = await setUp(version);
    act(() => lost.abort());
    const form = screen.getByRole('dialog', { name: 'Onderzoek wijzigen' });
    expect(within(form).getByText(/Hier kan daarom niets meer worden opgeslagen/u)).toBeVisible();
    expect(within(form).getByText(/wat is ingevuld, staat er dan weer/u)).toBeVisible();
    expect(within(form).getByRole('button', { name: 'Opnieuw laden' })).toBeVisible();
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(false);
    await user.click(within(form).getByRole('button', { name: 'Opslaan' }));
    expect(within(form).getByText(/^Niet opgeslagen: in een ander venster/u)).toBeVisible();
    expect(title).toHaveValue('Van mij');
    expect(await study()).toMatchObject({ title: 'Van een ander' });
  });
});

describe('the form of an item that is taken up again', { timeout: 20_000 }, () => {
  it('shows what was changed elsewhere since, and names it', async () => {
    const changed = makeStudy('s1', { ...opened, institute: 'WRR' });
    const services = await makeTestServices({ records: [changed] });
    const typed = { title: { ...emptyDraft, text: 'Van mij' } };
    const draft = { address: '#/', changed: typed, basis: opened };
    keepDraft(`${services.settings.read().dossier}:study:s1`, draft, services.clock.now());
    await renderInApp(services, <Block />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /^Onderzoek wijzigen/ }));
    expect(await screen.findByRole('textbox', { name: 'Titel' })).toHaveValue('Van mij');
    expect(screen.getByRole('textbox', { name: /^Instituut/ })).toHaveValue('WRR');
    expect(screen.getByText(/Intussen is elders gewijzigd: Instituut\./)).toBeVisible();
    await user.keyboard('{Enter}');
    await waitFor(async () =>
      expect((await services.store('eigen').load()).records[0]).toMatchObject({
        ...changed,
        title: 'Van mij',
      }),
    );
  });
});
