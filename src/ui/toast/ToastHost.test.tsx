import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ToastHost } from './ToastHost';
import { showToast } from './toasts';

describe('a message', () => {
  it('that came before anyone could show it is shown once', async () => {
    showToast({ text: 'Vooraf opgeslagen' });
    render(<ToastHost />);
    expect(await screen.findAllByText('Vooraf opgeslagen')).toHaveLength(1);
  });

  it('gives way when three newer ones came', async () => {
    render(<ToastHost />);
    act(() => {
      for (const number of [1, 2, 3, 4]) showToast({ text: `Opgeslagen ${number}` });
    });
    expect(await screen.findByText('Opgeslagen 4')).toBeVisible();
    expect(screen.getByText('Opgeslagen 2')).toBeVisible();
    expect(screen.queryByText('Opgeslagen 1')).toBeNull();
  });

  it('gives way to a newer one of its kind, and stays beside one of another', async () => {
    render(<ToastHost />);
    act(() => {
      for (const name of ['a', 'b', 'c']) {
        showToast({ text: `Motie ${name} opgeslagen`, kind: 'saved', about: [`motion:${name}`] });
      }
      showToast({ text: 'Niet gelukt', urgent: true });
      showToast({ text: 'Niet gelukt', urgent: true });
    });
    expect(await screen.findByText('Motie c opgeslagen')).toBeVisible();
    await waitFor(() => expect(screen.queryByText('Motie b opgeslagen')).toBeNull());
    expect(screen.queryByText('Motie a opgeslagen')).toBeNull();
    await waitFor(() => expect(screen.getAllByText('Niet gelukt')).toHaveLength(1));
  });

  it('is a status beside the work, and F6 leads to what it offers', async () => {
    const user = userEvent.setup();
    render(
      <>
        <button type="button">Werk</button>
        <ToastHost />
      </>,
    );
    await user.click(screen.getByRole('button', { name: 'Werk' }));
    act(() => {
      showToast({ text: 'Opgeslagen', action: { label: 'Terug', run: vi.fn<() => void>() } });
    });
    const notices = await screen.findByRole('status', { name: 'Meldingen' });
    expect(notices).toHaveAttribute('aria-live', 'polite');
    const notice = await within(notices).findByRole('group', { name: 'Opgeslagen' });
    expect(notice).toBeVisible();
    expect(notice).not.toHaveAttribute('aria-modal');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.keyboard('{F6}{Tab}{Tab}');
    expect(screen.getByRole('button', { name: 'Terug' })).toHaveFocus();
  });

  it('gives way to a newer one about the same, and leaves those about something else', async () => {
    render(<ToastHost />);
    act(() => {
      showToast({ text: 'Titel gewijzigd', about: ['study:a'] });
      showToast({ text: 'Ander onderzoek gewijzigd', about: ['study:b'] });
      showToast({ text: 'Ongedaan gemaakt', about: ['study:a', 'motion:c'] });
    });
    expect(await screen.findByText('Ongedaan gemaakt')).toBeVisible();
    await waitFor(() => expect(screen.queryByText('Titel gewijzigd')).toBeNull());
    expect(screen.getByText('Ander onderzoek gewijzigd')).toBeVisible();
    act(() => showToast({ text: 'Ander dossier geopend', about: 'everything' }));
    await waitFor(() => expect(screen.queryByText('Ander onderzoek gewijzigd')).toBeNull());
    expect(screen.getByText('Ander dossier geopend')).toBeVisible();
  });

  it('that is urgent is said at once, can be reached as any other, and goes when it is closed', async () => {
    render(<ToastHost />);
    act(() => showToast({ text: 'Niet opgeslagen', urgent: true }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Niet opgeslagen$/u);
    const notices = screen.getByRole('status', { name: 'Meldingen' });
    const notice = within(notices).getByRole('group', { name: 'Niet opgeslagen' });
    await userEvent.click(within(notice).getByRole('button', { name: 'Melding sluiten' }));
    await waitFor(() => expect(screen.queryByText('Niet opgeslagen')).toBeNull());
  });

  it('carries out its action and goes', async () => {
    const run = vi.fn<() => void>();
    render(<ToastHost />);
    act(() => {
      showToast({ text: 'Status opgeslagen', action: { label: 'Ongedaan maken', run } });
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    expect(run).toHaveBeenCalledTimes(1);
  });
});
