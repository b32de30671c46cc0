import type { Locator } from '@playwright/test';
import { BackupSection } from './pages/BackupSection';
import { ItemPage } from './pages/ItemPage';
import { openApp } from './support/dossier';
import { expect, test } from './support/test';

/** Whether what lies at the middle of something on screen is that itself, or within it. */
async function isOnTop(target: Locator): Promise<boolean> {
  await target.scrollIntoViewIfNeeded();
  return target.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    return hit !== null && element.contains(hit);
  });
}

test.use({ viewport: { width: 390, height: 844 } });

test('keeps the message of the last change off the buttons of a question, and has it spoken all the same', async ({
  page,
}) => {
  await openApp(page, '/instellingen');
  const backup = new BackupSection(page);
  const saved = await backup.make();
  const item = new ItemPage(page);
  await item.goTo('/aanbevelingen/rathenau-1-1-doelstellingen', /^Heldere doelen/u);
  const form = await item.openStatus('Status', 'Niet beoordeeld');
  await form.choose('In uitvoering');
  await form.saveAndClose();
  const messages = page.getByRole('status', { name: 'Meldingen' });
  const undo = messages.getByRole('button', { name: 'Ongedaan maken' });
  await expect(undo).toBeVisible();

  await backup.open();
  await backup.chooseFile(saved.bytes);
  for (const name of ['Terugzetten', 'Niet terugzetten']) {
    const button = backup.question.getByRole('button', { name, exact: true });
    await expect(button).toBeVisible();
    // It is there yet, under what is asked.
    await expect(undo).toBeVisible();
    expect(await isOnTop(button), name).toBe(true);
  }
  // No part of what is hidden from who listens while something is asked.
  expect(await messages.evaluate((it) => it.closest('[aria-hidden="true"], [inert]'))).toBeNull();
});
