/** Gives the focus to the first of these that can be seen; says whether there was one. */
function focusFirst(headings: Iterable<HTMLElement>): boolean {
  for (const heading of headings) {
    if (!heading.hasAttribute('tabindex')) heading.setAttribute('tabindex', '-1');
    heading.focus({ preventScroll: true });
    // What is folded away or not drawn yet does not take it.
    if (document.activeElement === heading) return true;
  }
  return false;
}

/** Gives the focus to the heading of a part of the page; says whether it has one that can be seen. */
export function focusHeading(part: Element): boolean {
  return focusFirst(part.querySelectorAll<HTMLElement>('h1, h2, h3, h4'));
}

/** Gives the focus to the title of the page: of what is open where a list stands beside it, and thus comes last. */
export function focusTitle(): void {
  focusFirst([...document.querySelectorAll<HTMLElement>('main h1')].toReversed());
}
