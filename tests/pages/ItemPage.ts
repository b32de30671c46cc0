import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/test';
import { AppFrame } from './AppFrame';
import { FormDialog } from './FormDialog';

/** The page of one item: its parts by their heading, its badges, its logbook. */
export class ItemPage extends AppFrame {
  readonly article: Locator;
  readonly logbook: Locator;

  constructor(page: Page) {
    super(page);
    this.article = this.main.getByRole('article');
    this.logbook = this.part('Logboek');
  }

  part(heading: string): Locator {
    return this.article.getByRole('region', { name: heading, exact: true });
  }

  /** A badge that is a button: what it is of, and what it says now. */
  badge(of: string, word: string): Locator {
    return this.article.getByRole('button', { name: `${of}: ${word}, wijzigen`, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.article.getByRole('button', { name });
  }

  /** Opens the form behind a button on the page. */
  async openForm(button: string | RegExp, title: string): Promise<FormDialog> {
    await this.button(button).first().click();
    const form = new FormDialog(this.page, title);
    await expect(form.dialog).toBeVisible();
    return form;
  }

  /** Opens the status form of a badge, with Enter. */
  async openStatus(of: string, word: string): Promise<FormDialog> {
    await this.badge(of, word).focus();
    await this.page.keyboard.press('Enter');
    const form = new FormDialog(this.page, 'Status wijzigen');
    await expect(form.dialog).toBeVisible();
    return form;
  }

  /** Deletes the item, called by its kind, and says yes to the question. */
  async remove(kind: string): Promise<void> {
    await this.button(new RegExp(`^${kind} verwijderen`, 'u')).click();
    const question = this.page.getByRole('dialog', { name: `${kind} verwijderen?` });
    await question.getByRole('button', { name: 'Verwijderen', exact: true }).click();
  }

  /** The entries of the logbook, newest first. */
  entry(text: string | RegExp): Locator {
    return this.logbook.getByRole('listitem').filter({ hasText: text });
  }
}
