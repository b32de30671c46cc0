import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderInApp } from '@/testing/renderInApp';
import { makeTestServices } from '@/testing/services';
import { AddButton } from './AddButton';

// The form is loaded when it is first opened: on a slow machine that takes longer than a test waits.
beforeAll(() => import('./ItemDialog'), 30_000);

describe('AddButton', { timeout: 20_000 }, () => {
  it('keeps a motion with its references in one way of writing and goes to its page', async () => {
    const services = await makeTestServices();
    const { router } = await renderInApp(services, <AddButton kind="motion" />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Motie toevoegen' }));
    const title = await screen.findByRole('textbox', { name: 'Titel' });
    await waitFor(() => expect(title).toHaveFocus());
    await user.type(title, 'Motie-Bontenbal');
    await user.click(screen.getByRole('button', { name: 'Nummer toevoegen' }));
    expect(screen.getByRole('textbox', { name: 'Nummer 1' })).toHaveFocus();
    await user.keyboard('36200vii72');
    expect(screen.getByText('Herkend als Kamerstuk 36 200 VII, nr. 72')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Indiener toevoegen' }));
    await user.keyboard('Bontenbal');
    await user.type(screen.getByRole('textbox', { name: /^Ingediend op/ }), '15 november 2022');
    await user.keyboard('{Enter}');

    await screen.findByText('Andere pagina');
    const { records } = await services.store('eigen').load();
    expect(records).toEqual([
      {
        kind: 'motion',
        id: records[0]?.id,
        title: 'Motie-Bontenbal',
        otherNames: [],
        references: ['kst-36200-VII-72'],
        submitters: ['Bontenbal'],
        submittedOn: '2022-11-15',
        sources: [],
      },
    ]);
    expect(router.state.location.pathname).toBe(`/moties/${records[0]?.id}`);
  });

  it('says at the field what is wrong and keeps the form', async () => {
    const services = await makeTestServices();
    await renderInApp(services, <AddButton kind="study" />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Onderzoek toevoegen' }));
    await user.type(await screen.findByRole('textbox', { name: 'Instituut' }), 'WRR');
    await user.type(screen.getByRole('textbox', { name: /^Webadres/ }), 'wrr.nl{Enter}');
    const title = screen.getByRole('textbox', { name: 'Titel' });
    expect(title).toHaveAccessibleDescription('Dit veld is leeg. Vul het in.');
    expect(title).toHaveFocus();
    expect(screen.getByRole('textbox', { name: /^Webadres/ })).toHaveAccessibleDescription(
      /Begin met https/,
    );
    expect(screen.getByRole('textbox', { name: 'Instituut' })).toHaveValue('WRR');
    expect((await services.store('eigen').load()).records).toEqual([]);
  });

  it('shows what interval vague words leave open while they are typed', async () => {
    const services = await makeTestServices();
    await renderInApp(services, <AddButton kind="study" />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Onderzoek toevoegen' }));
    await user.type(await screen.findByRole('textbox', { name: /^Start/ }), 'eind 2024');
    expect(
      screen.getByText('Gelezen als: eind 2024 → 1 okt 2024 – 31 dec 2024, bij benadering'),
    ).toBeInTheDocument();
  });
});
