import { formatNumber } from './numbers';

/** What leads from a part of a text to all of it, with how long that is. */
export function wholeText(signs: number): string {
  return `(hele tekst: ${formatNumber(signs)} tekens)`;
}
