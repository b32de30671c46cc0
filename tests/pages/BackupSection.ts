import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { expect } from '../support/test';
import { SettingsPage } from './SettingsPage';

/** The part of Instellingen where backups are made and put back. */
export class BackupSection extends SettingsPage {
  get section(): Locator {
    return this.main.getByRole('region', { name: 'Reservekopie', exact: true });
  }

  get question(): Locator {
    return this.page.getByRole('dialog', { name: 'Reservekopie terugzetten' });
  }

  /** Does what makes a backup; gives the file that comes of it. */
  async savedBy(act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
    const download = this.page.waitForEvent('download');
    await act();
    const saved = await download;
    return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
  }

  async make(): Promise<{ name: string; bytes: Buffer }> {
    return this.savedBy(() => this.button('Reservekopie maken').click());
  }

  /** Makes one with a passphrase, after one that is too short and one that is typed differently. */
  async makeEncrypted(passphrase: string): Promise<{ name: string; bytes: Buffer }> {
    await this.button('Versleutelde reservekopie maken…').click();
    const dialog = this.page.getByRole('dialog', { name: 'Versleutelde reservekopie maken' });
    const first = dialog.getByLabel('Wachtzin', { exact: true });
    const second = dialog.getByLabel('Wachtzin nog een keer');
    const confirm = dialog.getByRole('button', { name: 'Reservekopie maken' });
    await first.fill('kort');
    await confirm.click();
    await expect(dialog).toContainText('Deze wachtzin is te kort.');
    await first.fill(passphrase);
    await second.fill(`${passphrase}!`);
    await confirm.click();
    await expect(dialog).toContainText('De twee wachtzinnen zijn niet gelijk.');
    await second.fill(passphrase);
    const saved = await this.savedBy(() => confirm.click());
    await expect(dialog).toBeHidden();
    return saved;
  }

  /** Chooses a file to be put back; nothing is written yet. */
  async chooseFile(bytes: Buffer, name = 'kopie.gevolg'): Promise<void> {
    const mimeType = 'application/octet-stream';
    await this.section.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: bytes });
    await expect(this.question).toBeVisible();
  }

  /** Expects that a file is refused for a reason, and that nothing changed. */
  async expectRefused(bytes: Buffer, reason: string | RegExp): Promise<void> {
    await this.chooseFile(bytes);
    await expect(this.question).toContainText(reason);
    await expect(this.question).toContainText('wat in Gevolg staat, is niet veranderd');
    await expect(this.question.getByRole('button', { name: 'Terugzetten' })).toHaveCount(0);
    await this.question.getByRole('button', { name: 'Sluiten' }).last().click();
    await expect(this.question).toBeHidden();
  }

  async confirm(): Promise<void> {
    await this.question.getByRole('button', { name: 'Terugzetten', exact: true }).click();
    await this.expectMessage('De reservekopie is teruggezet, en het dossier is geopend.');
  }
}
