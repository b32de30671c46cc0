import type { Locator } from '@playwright/test';
import { ItemPage } from './pages/ItemPage';
import { openApp } from './support/dossier';
import { expect, test } from './support/test';

/** From where to where a word within a place is drawn: its first letter's left side, and its last one's. */
function drawn(place: Locator, word: string): Promise<readonly [number, number]> {
  return place.evaluate((element, sought) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const at = text.textContent?.indexOf(sought) ?? -1;
      if (at < 0) continue;
      const leftOf = (offset: number) => {
        const range = document.createRange();
        range.setStart(text, offset);
        range.setEnd(text, offset + 1);
        return range.getBoundingClientRect().left;
      };
      return [leftOf(at), leftOf(at + sought.length - 1)] as const;
    }
    throw new Error(`No ${sought}`);
  }, word);
}

for (const [signs, title] of [
  ['a sign that turns what follows', 'Doel \u202eom'],
  ['letters from right to left', 'ליאת'],
] as const) {
  test(`keeps the words around a title with ${signs} from left to right`, async ({ page }) => {
    await openApp(page, '/aanbevelingen/rathenau-1-1-doelstellingen');
    const item = new ItemPage(page);
    const form = await item.openForm(/^Aanbeveling wijzigen/u, 'Aanbeveling wijzigen');
    await form.fillIn({ Titel: title });
    await form.saveAndClose();
    const said = page.getByText(/^Aanbeveling ‘.*’ opgeslagen$/u);
    const [first, last] = await drawn(said, 'opgeslagen');
    expect(first).toBeLessThan(last);
    const [before] = await drawn(said, 'Aanbeveling');
    expect(before).toBeLessThan(first);
    await expect(page).toHaveTitle(
      `\u2068${title}${title.includes('\u202e') ? '\u202c' : ''}\u2069 · Gevolg`,
    );
    await item.openForm(/^Aanbeveling wijzigen/u, 'Aanbeveling wijzigen');
    await expect(form.field('Titel')).toHaveValue(title);
  });
}
