import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { day } from '@/domain/shared/day';
import { renderPage } from '@/testing/renderPage';
import { StandSheet } from './StandSheet';

async function open(at: string, stand?: string) {
  const onDone = vi.fn<() => void>();
  const page = () => (
    <StandSheet stand={stand === undefined ? undefined : day(stand)} mode="facts" onDone={onDone} />
  );
  const { address } = await renderPage({ at, page });
  return { address, onDone, field: await screen.findByRole('textbox', { name: 'Stand per dag' }) };
}

describe('StandSheet', () => {
  it('explains the two ways in one line', async () => {
    await open('/moties');
    expect(
      screen.getByText(
        'Feiten: wat op die dag gold, ook als het later is ingevoerd. Invoer: wat toen in dit dossier stond.',
      ),
    ).toBeVisible();
  });

  it('puts a day as the Dutch write it in the address', async () => {
    const { address, onDone, field } = await open('/moties');
    await userEvent.type(field, '19 augustus 2024{Enter}');
    await waitFor(() => expect(address()).toBe('/moties?stand=2024-08-19'));
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it('stays open with a sentence on a day that does not exist', async () => {
    const { address, onDone, field } = await open('/moties');
    await userEvent.type(field, '31-11-2024{Enter}');
    expect(field).toHaveAccessibleDescription(/Deze dag bestaat niet/u);
    expect(onDone).not.toHaveBeenCalled();
    expect(address()).toBe('/moties');
  });

  it('goes by what was entered, and back to today without either', async () => {
    const { address } = await open('/moties?stand=2024-08-19', '2024-08-19');
    await userEvent.click(screen.getByRole('radio', { name: 'Invoer' }));
    await waitFor(() => expect(address()).toBe('/moties?stand=2024-08-19&volgens=invoer'));
    await userEvent.click(screen.getByRole('button', { name: 'Terug naar vandaag' }));
    await waitFor(() => expect(address()).toBe('/moties'));
  });
});
