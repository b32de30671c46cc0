import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/test';

/** A form in a dialog: fields by their label, and saving or leaving it. */
export class FormDialog {
  readonly dialog: Locator;
  readonly refusal: Locator;

  constructor(
    readonly page: Page,
    title: string,
  ) {
    this.dialog = page.getByRole('dialog', { name: title, exact: true });
    this.refusal = this.dialog.getByRole('alert');
  }

  /** The field whose label begins with these words; "(niet verplicht)" may follow. */
  field(label: string): Locator {
    return this.dialog.getByRole('textbox', {
      name: new RegExp(`^${label}(?: \\(niet verplicht\\))?$`, 'u'),
    });
  }

  group(label: string): Locator {
    return this.dialog.getByRole('group', { name: new RegExp(`^${label}`, 'u') });
  }

  async fillIn(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(values)) await this.field(label).fill(value);
  }

  /** Chooses one of several by its whole name. */
  async choose(option: string): Promise<void> {
    await this.dialog.getByRole('radio', { name: option, exact: true }).check();
  }

  async save(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Opslaan' }).click();
  }

  /** Leaves it by what it says, and gives the question whether what was typed may be lost. */
  async cancel(): Promise<Locator> {
    await this.dialog.getByRole('button', { name: 'Annuleren' }).click();
    return this.leaveQuestion();
  }

  /** The question whether what was typed may be lost. */
  leaveQuestion(): Locator {
    return this.page.getByRole('dialog', { name: 'Sluiten zonder op te slaan?' });
  }

  /** Saves with Enter, held down for so long that it repeats. */
  async saveWithHeldKey(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Opslaan' }).focus();
    for (let times = 0; times < 4; times += 1) await this.page.keyboard.down('Enter');
    await this.page.keyboard.up('Enter');
  }

  /** Saves what is expected to be right; the form closes. */
  async saveAndClose(): Promise<void> {
    await this.save();
    await expect(this.dialog).toBeHidden();
  }
}
