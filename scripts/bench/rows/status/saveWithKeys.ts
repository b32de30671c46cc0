import type { BrowserContext } from '@playwright/test';
import { appAddress, openWatched, told } from '../../app';

const item = '/aanbevelingen/rathenau-1-1-doelstellingen';
/** Statuses that need nothing but a choice; by turns, so that each time one is saved something changes. */
const statuses = ['In verkenning', 'In uitvoering'];

/** Saves a status so many times with the keyboard in the app; gives the milliseconds from key to screen of each. */
export async function saveWithKeys(
  context: BrowserContext,
  origin: string,
  times: number,
): Promise<number[]> {
  const opened = await openWatched(context, `${origin}${appAddress}${item}`, 'savedStatus()');
  const { page } = opened;
  const taken: number[] = [];
  for (let at = 0; at < times; at += 1) {
    await page
      .getByRole('article')
      .getByRole('button', { name: /^Status: /u })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: 'Status wijzigen' });
    const status = statuses[at % statuses.length] ?? '';
    await dialog.getByRole('radio', { name: status, exact: true }).check();
    await dialog.getByRole('button', { name: 'Opslaan' }).focus();
    await page.evaluate('delete globalThis.paintedAfter');
    await page.keyboard.press('Enter');
    taken.push(await told(opened, 'paintedAfter'));
    await dialog.waitFor({ state: 'hidden' });
  }
  return taken;
}
