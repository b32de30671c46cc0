import { styleSheetOnPaper } from './paperRules';

/** Lengths in CSS are 96 pixels to the inch, on a screen as in print. */
const pixelsPerMillimetre = 96 / 25.4;

/**
 * How high an element is once printed at a width, both in millimetres. A copy of it is laid out unseen, in a tree of its
 * own to which the rules for print apply; the page itself doesn't change. Where nothing is laid out, as in a test
 * without a browser, everything is 0 high.
 */
export function heightOnPaper(element: HTMLElement, width: number): number {
  if (!('adoptedStyleSheets' in document)) return 0;
  const host = document.createElement('div');
  host.inert = true;
  Object.assign(host.style, {
    position: 'fixed',
    insetBlockStart: '0',
    insetInlineStart: '0',
    width: `${width}mm`,
    visibility: 'hidden',
    contain: 'layout',
    // Print places letters to a part of a pixel; so does this.
    textRendering: 'geometricPrecision',
  });
  const tree = host.attachShadow({ mode: 'open' });
  tree.adoptedStyleSheets = [styleSheetOnPaper()];
  const copy = element.cloneNode(true);
  tree.append(copy);
  (element.parentElement ?? document.body).append(host);
  const { height } = host.getBoundingClientRect();
  host.remove();
  return height / pixelsPerMillimetre;
}
