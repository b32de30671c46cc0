/**
 * Addresses here live behind the `#`. Someone who types `/?stand=2024-08-19#/moties` means the same day:
 * the question is moved behind the `#`, where every page reads it. Returns the address to go to, or `undefined`.
 */
export function movedBehindHash(address: URL): string | undefined {
  if (!address.search) return undefined;
  const [path = '', query = ''] = address.hash.replace(/^#/, '').split('?');
  const texts = new URLSearchParams(query);
  for (const [name, value] of address.searchParams) texts.set(name, value);
  return `${address.pathname}#${path || '/'}?${texts.toString()}`;
}
