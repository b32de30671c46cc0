import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/test';

/** What stands around every page: navigation, the day shown, undo and redo, and whether all is saved. */
export class AppFrame {
  readonly main: Locator;
  readonly navigation: Locator;
  readonly undo: Locator;
  readonly redo: Locator;
  readonly stand: Locator;

  constructor(readonly page: Page) {
    const bar = page.getByRole('banner').first();
    this.main = page.getByRole('main');
    this.navigation = page.getByRole('navigation', { name: 'Hoofdnavigatie' });
    this.undo = bar.getByRole('button', { name: 'Ongedaan maken' });
    this.redo = bar.getByRole('button', { name: 'Opnieuw uitvoeren' });
    this.stand = bar.getByRole('button', { name: /^Stand:/u });
  }

  /** The title of a page; an item that is open beside its list has one too. */
  title(name: string | RegExp): Locator {
    return this.main.getByRole('heading', { level: 1, name });
  }

  /** Goes to another address without loading the app anew, and waits until the page is whole. */
  async goTo(path: string, title: string | RegExp): Promise<void> {
    await this.page.goto(`/#${path}`);
    await this.expectWhole(title);
  }

  async expectWhole(title: string | RegExp): Promise<void> {
    await expect(this.title(title).first()).toBeVisible();
    await expect(this.page.getByText(/^(?:Logboek laden|Laden)…$/u)).toHaveCount(0);
  }

  /** Waits for the note that says that what was done is on disk. */
  async expectSaved(): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: /^Opgeslagen$/u })).toBeVisible();
  }

  /** A message that floats for a while after something was done, with what it offers. */
  notice(text: string | RegExp): Locator {
    return this.page.getByRole('status').getByRole('group', { name: text });
  }
}
