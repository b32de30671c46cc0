import type { Page } from '@playwright/test';

/**
 * Runs in the page. Says what sticks out of the window, which words are cut off without a sign of it, and which
 * links and buttons outside running text are smaller than 24 by 24 pixels. Gives one line for each.
 */
function layoutFaults(): string[] {
  const faults: string[] = [];
  const say = (fault: string, element: Element) => {
    const words = element.getAttribute('aria-label') ?? element.textContent;
    faults.push(`${fault}: <${element.tagName.toLowerCase()}> ${words.trim().slice(0, 60)}`);
  };
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    faults.push(`the page is ${root.scrollWidth} wide in a window of ${root.clientWidth}`);
  }

  /**
   * Goes from an element outwards and says whether an edge cuts its words off without a sign of it. What is only
   * read aloud, what can be scrolled to and what ends in an ellipsis is not cut off.
   */
  const cutBy = (element: Element): string | undefined => {
    let { left, right } = element.getBoundingClientRect();
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { clipPath, overflowX, textOverflow } = getComputedStyle(at);
      if (clipPath !== 'none') return undefined;
      if (/auto|scroll/u.test(overflowX) && at.scrollWidth > at.clientWidth) return undefined;
      const edge = at.getBoundingClientRect();
      if (textOverflow === 'ellipsis') {
        left = Math.max(left, edge.left);
        right = Math.min(right, edge.right);
      } else if (/hidden|clip/u.test(overflowX)) {
        const isWider = at === element && at.scrollWidth > at.clientWidth + 1;
        if (isWider || right > edge.right + 1 || left < edge.left - 1) return 'cut off';
      }
    }
    return right > root.clientWidth + 1 || left < -1 ? 'sticks out' : undefined;
  };

  const shown = [...document.body.querySelectorAll('*')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
  for (const element of shown) {
    const hasWords = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    const cut = hasWords && element instanceof HTMLElement && cutBy(element);
    if (cut) say(cut, element);
  }

  const targets = 'a[href], button, summary, select, input, textarea, [role="gridcell"]';
  for (const target of shown.filter((element) => element.matches(targets))) {
    // The words of a choice belong to its target.
    const hit = (target.matches('input') && target.closest('label')) || target;
    const { display, clipPath } = getComputedStyle(hit);
    // A link in a line of text may be as high as the line (WCAG 2.5.8); some are there for who listens only.
    if (display === 'inline' || clipPath !== 'none') continue;
    const { width, height } = hit.getBoundingClientRect();
    const [x, y] = [Math.round(width), Math.round(height)];
    if (Math.min(x, y) < 24) say(`${x} by ${y}`, hit);
  }
  return faults;
}

/** What is wrong with how the page lies in its window: too wide, cut off, or too small to hit. */
export async function faultsOf(page: Page): Promise<string[]> {
  // Until the app's own letters are there, others take their place, which are wider.
  await page.evaluate(async () => void (await document.fonts.ready));
  return page.evaluate(layoutFaults);
}
