import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/test';
import { AppFrame } from './AppFrame';
import { FormDialog } from './FormDialog';

/** The page of a public record: what is linked with it, and what of that is taken into the dossier. */
export class RecordPage extends AppFrame {
  readonly record: Locator;

  constructor(page: Page) {
    super(page);
    this.record = this.main.getByRole('article');
  }

  async open(number: string, title: RegExp): Promise<void> {
    await this.goTo(`/archief/${number}`, title);
  }

  /** The records linked with it in one grade. */
  linked(grade: 'Zeker' | 'Waarschijnlijk'): Locator {
    return this.record.getByRole('list', { name: grade, exact: true }).locator('> li');
  }

  /** A letter among them, by its number. */
  letter(number: string): Locator {
    return this.record.locator('li').filter({ hasText: number });
  }

  /** Takes the record into the dossier as it is proposed. */
  async take(form: string): Promise<void> {
    await this.record.getByRole('button', { name: 'In het dossier opnemen' }).click();
    const { dialog } = new FormDialog(this.page, form);
    await dialog.getByRole('button', { name: 'Opnemen' }).click();
    await expect(dialog).toBeHidden();
  }

  /** Opens the form by which a letter becomes evidence or a postponement. */
  async use(
    number: string,
    as: 'Als onderbouwing opnemen' | 'Als uitstel opnemen',
  ): Promise<FormDialog> {
    await this.record.getByRole('button', { name: `${as}: ${number}` }).click();
    const form = new FormDialog(
      this.page,
      as === 'Als uitstel opnemen' ? 'Nieuw uitstel' : 'Nieuwe onderbouwing',
    );
    await expect(form.dialog).toBeVisible();
    return form;
  }

  /** The way to the item of the dossier that the record became. */
  get inDossier(): Locator {
    return this.record.getByText('In het dossier:').getByRole('link');
  }
}
