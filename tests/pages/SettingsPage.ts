import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/test';
import { AppFrame } from './AppFrame';

export class SettingsPage extends AppFrame {
  readonly author: Locator;
  readonly today: Locator;

  constructor(page: Page) {
    super(page);
    this.author = page.getByRole('textbox', { name: 'Naam bij wijzigingen' });
    this.today = page.getByLabel('Doen alsof het een andere dag is');
  }

  async open(): Promise<void> {
    await this.goTo('/instellingen', 'Instellingen');
  }

  choice(group: string, name: string): Locator {
    return this.page.getByRole('group', { name: group }).getByRole('radio', { name });
  }

  /** Chooses with the keyboard's own key, as the words of a choice lie over it. */
  async choose(group: string, name: string): Promise<void> {
    await this.choice(group, name).press('Space');
    await expect(this.choice(group, name)).toBeChecked();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Says what was done, and stands there for a moment. */
  async expectMessage(text: string): Promise<void> {
    await expect(this.page.getByText(text, { exact: true }).first()).toBeVisible();
  }
}
