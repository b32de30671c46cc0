import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { addDays, day, dutchDayOf } from '@/domain/shared/day';
import { noBackups } from '@/queries/settings';
import { testMoment } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { renderAnywhere } from '@/testing/renderAnywhere';
import { makeTestServices } from '@/testing/services';
import { BackupReminder } from './BackupReminder';

const today = dutchDayOf(testMoment);
const madeAhead = { at: '2027-11-28T10:15:00.000Z', entries: 0 };

async function draw(quietUntil = today) {
  const services = await makeTestServices({
    records: [makeStudy('a')],
    settings: { backups: { ...noBackups, eigen: madeAhead, quietUntil } },
  });
  renderAnywhere(<BackupReminder />, services);
  return services;
}

describe('the reminder of making a backup', () => {
  it('comes at once where the last one is of a day to come, and says why', async () => {
    await draw();
    const text = await screen.findByText(/draagt een datum in de toekomst, 28 november 2027/u);
    expect(text).toHaveTextContent(/hoe oud het bestand is, valt niet te zeggen/u);
    expect(text).not.toHaveTextContent(/vandaag/u);
  });

  it('is put off for a day, but not for the year that a clock was ahead when that was asked', async () => {
    const services = await draw(day('2027-11-29'));
    await userEvent.click(await screen.findByRole('button', { name: 'Later herinneren' }));
    expect(screen.queryByText(/draagt een datum in de toekomst/u)).toBeNull();
    expect(services.settings.read().backups.quietUntil).toBe(addDays(today, 1));
  });
});
