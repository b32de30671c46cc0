import type { Locator, Page } from '@playwright/test';
import { openApp } from '../support/dossier';
import { AppFrame } from './AppFrame';

/** The timeline: a grid that one Tab enters and arrow keys walk through. */
export class TimelinePage extends AppFrame {
  readonly grid: Locator;
  readonly table: Locator;
  /** The cell that has the focus. */
  readonly focused: Locator;

  constructor(page: Page) {
    super(page);
    this.grid = page.getByRole('grid', { name: 'Tijdlijn van onderzoeken en termijnen' });
    this.focused = this.grid.locator(':focus');
    this.table = page.getByRole('table', { name: 'Tijdlijn van onderzoeken en termijnen' });
  }

  /** Opens the app on the timeline. */
  static async opened(page: Page, search = ''): Promise<TimelinePage> {
    await openApp(page, `/tijdlijn${search}`);
    const timeline = new TimelinePage(page);
    await timeline.expectWhole('Tijdlijn');
    return timeline;
  }

  async open(search = ''): Promise<void> {
    await this.goTo(`/tijdlijn${search}`, 'Tijdlijn');
  }

  choice(group: string, name: string): Locator {
    return this.main.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });
  }

  /** Tabs from the last button before the chart into it; on a telephone the others are folded behind that one. */
  async enter(): Promise<void> {
    const fold = this.main.getByRole('button', { name: 'Weergave en schaal' });
    const today = this.main.getByRole('button', { name: 'Naar vandaag' });
    await today.or(fold).filter({ visible: true }).first().waitFor();
    await ((await today.isVisible()) ? today : fold).focus();
    await this.page.keyboard.press('Tab');
  }

  /** The spoken name of what has the focus. */
  async spoken(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  }

  /** Presses a key until what is spoken begins with these words; at most once for each row or moment. */
  async walkTo(start: string, key: 'ArrowDown' | 'ArrowRight'): Promise<void> {
    for (let step = 0; step < 60; step += 1) {
      if ((await this.spoken()).startsWith(start)) return;
      await this.page.keyboard.press(key);
    }
  }
}
