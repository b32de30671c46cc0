import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/test';

/** The box that opens with Ctrl K and reaches everything. */
export class Palette {
  readonly field: Locator;
  readonly options: Locator;
  /** The one that Enter opens. */
  readonly chosen: Locator;
  private readonly dialog: Locator;

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Zoeken en opdrachten' });
    this.field = this.dialog.getByRole('combobox', { name: 'Zoeken en opdrachten' });
    this.options = this.dialog.getByRole('option');
    this.chosen = this.dialog.getByRole('option', { selected: true });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await expect(this.field).toBeFocused();
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.dialog).toBeHidden();
  }

  /** Asks for something with the keyboard alone; what was there is replaced. */
  async ask(question: string): Promise<void> {
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.type(question);
  }
}
