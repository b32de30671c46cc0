/**
 * The `ref` of the heading of a record: it gets the focus when nothing else has it, as on opening the address of the record
 * directly. The long list beside it comes first on the page, so Tab would lead through that.
 */
export function focusOnOpening(heading: HTMLElement | null): void {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) heading?.focus({ preventScroll: true });
}
