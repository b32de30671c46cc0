/**
 * What tells the present entry of the browser's history from the others: the same again when one comes back to it.
 * The router gives each of its entries a key; an address that someone typed has none, and goes by itself.
 */
export function entryKey(): string {
  const state: unknown = window.history.state;
  const key: unknown =
    typeof state === 'object' && state !== null ? Reflect.get(state, '__TSR_key') : undefined;
  return typeof key === 'string' ? key : window.location.href;
}
