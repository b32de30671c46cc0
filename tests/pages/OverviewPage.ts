import type { Locator } from '@playwright/test';
import { AppFrame } from './AppFrame';

/** What needs attention, how the ambitions stand, what changed last. */
export class OverviewPage extends AppFrame {
  async open(): Promise<void> {
    await this.goTo('/overzicht', 'Overzicht');
  }

  part(heading: string): Locator {
    return this.main.getByRole('region', { name: heading, exact: true });
  }

  /** How one ambition stands, in words. */
  ambition(title: string): Locator {
    return this.part('Ambities').getByRole('listitem').filter({ hasText: title });
  }

  get latestChange(): Locator {
    return this.part('Laatste wijzigingen').getByRole('listitem').first();
  }
}
