import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/test';
import { AppFrame } from './AppFrame';

/** The archive: its box, its results, and the record that is open. */
export class ArchivePage extends AppFrame {
  readonly box: Locator;
  readonly results: Locator;
  readonly lead: Locator;
  readonly record: Locator;

  constructor(page: Page) {
    super(page);
    this.box = this.main.getByRole('searchbox', { name: 'Zoeken in het archief' });
    this.results = this.main.getByRole('list', { name: 'Resultaten' }).getByRole('link');
    this.lead = this.main.getByText(/^[\d.]+ stukken:/u);
    this.record = this.main.getByRole('article');
  }

  /** The result that is open beside the list. */
  get openResult(): Locator {
    return this.main.locator('li[aria-current="true"]');
  }

  /** The results that Tab leads to. */
  get stops(): Locator {
    return this.main.getByRole('list', { name: 'Resultaten' }).locator('a[tabindex="0"]');
  }

  get focusedResult(): Locator {
    return this.main.getByRole('list', { name: 'Resultaten' }).locator('a:focus');
  }

  async choose(...files: readonly { name: string; content: string }[]): Promise<void> {
    await this.main.locator('input[type=file]').setInputFiles(
      files.map(({ name, content }) => ({
        name,
        mimeType: 'application/x-ndjson',
        buffer: Buffer.from(content),
      })),
    );
  }

  /** Chooses files from the disk: the same ones, also by the moment of their last change, each time. */
  async choosePath(...paths: readonly string[]): Promise<void> {
    await this.main.locator('input[type=file]').setInputFiles(paths);
  }

  async part(name: 'Zoeken' | 'Toevoegen' | 'Genoemd in dit dossier'): Promise<void> {
    await this.main.getByRole('radio', { name, exact: true }).check({ force: true });
  }

  async ask(question: string): Promise<void> {
    await this.box.fill(question);
    await expect(this.page).toHaveURL(
      (url) => new URLSearchParams(url.hash.split('?')[1]).get('zoek') === question,
    );
  }
}
