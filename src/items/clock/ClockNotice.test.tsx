import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { makeTestStore } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { renderInApp } from '@/testing/renderInApp';
import { makeTestServices } from '@/testing/services';
import { ClockNotice } from './ClockNotice';

const right = new Date('2026-11-27T09:00:00.000Z');
const minute = 60_000;
const warning = /^Bewaard, maar de klok van deze laptop staat op/u;

/** A dossier that was written to at `right`, on a laptop whose clock can be set. */
async function clockAt(minutesLater: number) {
  let now = right;
  const clock = { now: () => now };
  const eigen = makeTestStore({ clock });
  const services = await makeTestServices({ clock, stores: { eigen }, records: [makeStudy('a')] });
  const save = (title: string) =>
    act(async () => {
      const operations = [{ type: 'put' as const, record: makeStudy('a', { title }) }];
      await eigen.commit({ author: 'Anna', operations });
    });
  now = new Date(right.getTime() + minutesLater * minute);
  await renderInApp(services, <ClockNotice />);
  return { save };
}

describe('a clock that lies before what was written last', () => {
  it('is told at the first change that is saved, and not again', async () => {
    const { save } = await clockAt(-60);
    const told = () => screen.queryAllByRole('alert');
    // The journal has been read.
    await screen.findByRole('button', { name: 'Tijden herstellen' });
    expect(told()).toEqual([]);
    await save('Een');
    const message = await screen.findByRole('group', { name: warning });
    await save('Twee');
    expect(told()).toHaveLength(1);
    await userEvent.click(within(message).getByRole('button', { name: 'Melding sluiten' }));
    await waitFor(() => expect(told()).toEqual([]));
  });

  it('says in the banner what may be wrong, and how to mend it', async () => {
    await clockAt(-60);
    expect(await screen.findByText(/of die van deze laptop loopt nu achter/u)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Tijden herstellen' })).toBeVisible();
  });

  it.each([
    ['some minutes before it', -4],
    ['a week after it', 7 * 24 * 60],
  ])('is no reason to warn when it is %s', async (_how, minutes) => {
    const { save } = await clockAt(minutes);
    await save('Een');
    expect(screen.queryByText(/klok van/u)).not.toBeInTheDocument();
  });
});
