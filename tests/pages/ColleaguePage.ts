import type { Locator } from '@playwright/test';
import { expect } from '../support/test';
import { BackupSection } from './BackupSection';

type Saved = { readonly name: string; readonly bytes: Buffer };

/** The page where a file for a colleague is made, and theirs is merged. */
export class ColleaguePage extends BackupSection {
  get merging(): Locator {
    return this.main.getByRole('region', { name: 'Bestand van een collega samenvoegen' });
  }

  override async open(): Promise<void> {
    await this.goTo('/instellingen/samenvoegen', 'Samenwerken met een collega');
  }

  async makeFile(): Promise<Saved> {
    return this.savedBy(() => this.button('Bestand maken').click());
  }

  /** Makes a file of one item, found by words of its title. */
  async makeFileOf(words: string): Promise<Saved> {
    await this.choose('Wat gaat mee', 'Een deel');
    await this.main.getByLabel('Zoeken in de titels').fill(words);
    await this.main.getByRole('checkbox').first().check();
    return this.makeFile();
  }

  /** Chooses a colleague's file; nothing is written yet. */
  override async chooseFile(bytes: Buffer, name = 'collega.gevolg'): Promise<void> {
    const mimeType = 'application/octet-stream';
    await this.merging.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: bytes });
    await expect(this.merging.getByText(/^Gemaakt van/u)).toBeVisible();
  }

  async merge(): Promise<void> {
    await this.merging.getByRole('button', { name: 'Samenvoegen', exact: true }).click();
    await this.expectMessage('Het bestand is samengevoegd.');
  }
}
