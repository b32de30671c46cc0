import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { renderInApp } from '@/testing/renderInApp';
import { makeTestServices } from '@/testing/services';
import { StorageSettings } from './StorageSettings';

afterEach(() => {
  Reflect.deleteProperty(navigator, 'storage');
});

/** A browser that answers like this when it is asked to keep our data for good. */
async function setUp(persist?: () => Promise<boolean>) {
  const user = userEvent.setup();
  let isKept = false;
  const storage = {
    persisted: async () => isKept,
    ...(persist && {
      persist: async () => {
        isKept = await persist();
        return isKept;
      },
    }),
  };
  Object.defineProperty(navigator, 'storage', { configurable: true, value: storage });
  const services = await makeTestServices();
  const { unmount } = await renderInApp(services, <StorageSettings />);
  const ask = async (name: string) => user.click(await screen.findByRole('button', { name }));
  const again = async () => {
    unmount();
    await renderInApp(services, <StorageSettings />);
  };
  return { ask, again };
}

const first = 'Om blijvende opslag vragen';

describe('asking for lasting storage', () => {
  it('leaves the answer on the page with its day, what it means and what to do, also later', async () => {
    const { ask, again } = await setUp(async () => false);
    await ask(first);
    const answer = 'Op 21 november 2026 is de browser om blijvende opslag gevraagd.';
    expect(await screen.findByText(`${answer} Het antwoord was nee.`)).toBeVisible();
    expect(
      screen.getByText(/als app is geïnstalleerd.*reservekopie buiten de browser/u),
    ).toBeVisible();
    await again();
    expect(await screen.findByText(`${answer} Het antwoord was nee.`)).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Opnieuw om blijvende opslag vragen' }),
    ).toBeVisible();
  });

  it('says so where the browser can’t give it', async () => {
    const { ask } = await setUp();
    await ask(first);
    expect(
      await screen.findByText(/De browser gaf geen antwoord, of kan die hier niet geven\./u),
    ).toBeVisible();
  });

  it('forgets a no once the answer is yes', async () => {
    let answer = false;
    const { ask } = await setUp(async () => answer);
    await ask(first);
    answer = true;
    await ask('Opnieuw om blijvende opslag vragen');
    expect(await screen.findByText('De browser bewaart het dossier blijvend.')).toBeVisible();
    expect(screen.queryByText(/Het antwoord was nee/u)).toBeNull();
  });
});
