import type { Locator } from '@playwright/test';
import { BackupSection } from './pages/BackupSection';
import { ItemPage } from './pages/ItemPage';
import { openApp } from './support/dossier';
import { expect, test } from './support/test';

/** The role of what a press at the middle of something on screen would be within. */
async function pressedAt(target: Locator): Promise<string | null | undefined> {
  return target.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    return hit?.closest('[role="dialog"], [role="status"]')?.getAttribute('role');
  });
}

test.use({ viewport: { width: 390, height: 600 } });

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
  expect(await pressedAt(undo)).toBe('status');

  await backup.open();
  await backup.chooseFile(saved.bytes);
  await expect(backup.question.getByRole('button', { name: 'Niet terugzetten' })).toBeVisible();
  // It is there yet, under what is asked.
  await expect(undo).toBeVisible();
  expect(await pressedAt(undo)).toBe('dialog');
  // No part of what is hidden from who listens while something is asked.
  expect(await messages.evaluate((it) => it.closest('[aria-hidden="true"], [inert]'))).toBeNull();
});
