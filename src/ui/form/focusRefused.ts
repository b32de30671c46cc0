const refusedField = '[aria-invalid="true"], [data-refused]';

/**
 * Sets focus on the first refused field within an element, and gives that field. A refused group of fields can't have focus
 * itself: its first control gets it.
 */
export function focusRefused(within: HTMLElement | null): HTMLElement | null {
  const refused = within?.querySelector<HTMLElement>(refusedField) ?? null;
  const control = refused?.matches('fieldset')
    ? refused.querySelector<HTMLElement>('input, select, textarea, button')
    : refused;
  control?.focus();
  return refused;
}
