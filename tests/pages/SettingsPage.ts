import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/test';
import { AppFrame } from './AppFrame';

export class SettingsPage extends AppFrame {
  readonly author: Locator;

  constructor(page: Page) {
    super(page);
    this.author = page.getByRole('textbox', { name: 'Naam bij wijzigingen' });
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

  /** Takes another day for today, in any way of writing. */
  async pretend(day: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Doen alsof het een andere dag is' }).fill(day);
    await this.button('Deze dag gebruiken').click();
    await expect(this.main).toContainText('Gevolg rekent nu met');
  }

  /** Puts the example back, after the question; gives what the question says that would go. */
  async restoreExample(): Promise<string> {
    await this.button('Voorbeelddossier terugzetten…').click();
    const question = this.page.getByRole('dialog', { name: 'Voorbeelddossier terugzetten?' });
    await expect(question).toBeVisible();
    const words = await question.innerText();
    await question.getByRole('button', { name: 'Terugzetten', exact: true }).click();
    await this.expectMessage('Het voorbeelddossier staat er weer zoals het was, en is geopend.');
    return words;
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Says what was done, and stands there for a moment. */
  async expectMessage(text: string): Promise<void> {
    await expect(this.page.getByText(text, { exact: true }).first()).toBeVisible();
  }
}
