/** Under these names the router keeps the place and the key of an entry in the state of the browser's history. */
const [placeName, keyName] = ['__TSR_index', '__TSR_key'];

function placeOf(state: unknown): number | undefined {
  const place: unknown =
    typeof state === 'object' && state !== null ? Reflect.get(state, placeName) : undefined;
  return typeof place === 'number' ? place : undefined;
}

/**
 * Gives a place to entries of the browser's history that the router did not make: an address that someone typed or pasted.
 * By these places the router tells back from forward, and by how many steps a page is left; without one, a page that asks
 * before it is left would be loaded anew. To be called before the router's history is made, so as to hear of them first;
 * `stateBefore` gives the state of the entry that the router still takes for the present one.
 */
export function numberTypedEntries(stateBefore: () => unknown): void {
  const number = () => {
    const state: unknown = window.history.state;
    if (placeOf(state) !== undefined) return;
    const key = crypto.getRandomValues(new Uint32Array(2)).join('-');
    const numbered = { [placeName]: (placeOf(stateBefore()) ?? 0) + 1, [keyName]: key, key };
    // The router listens to the methods of the object itself.
    History.prototype.replaceState.call(window.history, numbered, '');
  };
  window.addEventListener('popstate', number, { capture: true });
}
