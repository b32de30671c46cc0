import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/test';

/** What stands in the place of the app when something of a dossier is missing. */
export class RecoveryPage {
  readonly heading: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: 'Er ontbreekt iets in de opslag' });
  }

  dossier(name: 'Eigen dossier' | 'Voorbeelddossier'): Locator {
    return this.page.getByRole('region', { name });
  }

  /** Puts every dossier back of which something is missing, and waits until the app is there. */
  async restoreAll(): Promise<void> {
    await expect(this.heading).toBeVisible();
    const buttons = this.page.getByRole('button', { name: 'Momentopname terugzetten' });
    await expect(buttons.first()).toBeVisible();
    await expect(this.page.getByText('Bezig met zoeken naar momentopnamen…')).toHaveCount(0);
    for (let left = await buttons.count(); left > 0; left -= 1) {
      await buttons.first().click();
      await expect(buttons).toHaveCount(left - 1);
    }
    await expect(this.heading).toHaveCount(0);
  }

  /** Goes on with what the browser still has of a dossier, without what was found of it. */
  async goOnWithout(name: 'Eigen dossier' | 'Voorbeelddossier'): Promise<void> {
    const region = this.dossier(name);
    await region.getByRole('button', { name: 'Verdergaan zonder terugzetten…' }).click();
    const question = this.page.getByRole('dialog', { name: 'Verdergaan zonder terugzetten?' });
    await question.getByRole('button', { name: 'Verdergaan', exact: true }).click();
    await expect(region).toHaveCount(0);
  }
}
