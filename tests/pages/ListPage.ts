import type { Locator } from '@playwright/test';
import { AppFrame } from './AppFrame';
import { FormDialog } from './FormDialog';

/** A list of items: a table of which each row opens an item. */
export class ListPage extends AppFrame {
  row(title: string | RegExp): Locator {
    return this.main.getByRole('row').filter({ has: this.page.getByRole('link', { name: title }) });
  }

  /** The row of what is open beside the list. */
  get openRow(): Locator {
    return this.main.locator('tr[aria-current="true"]');
  }

  async add(button: string, title: string): Promise<FormDialog> {
    // An empty list offers it a second time, below its explanation.
    await this.main.getByRole('button', { name: button }).first().click();
    return new FormDialog(this.page, title);
  }
}
