/** Whether a text begins as JSON that holds a list, and ends before it does. */
export function isCutOffJson(text: string): boolean {
  const begin = text.trimStart();
  if (begin !== '' && !begin.startsWith('{')) return false;
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

/** Whether a text begins as XML, and its outermost element is not closed. */
export function isCutOffXml(text: string): boolean {
  const whole = text.trim();
  const [, root] = /<([\p{L}_][^\s/>]*)/u.exec(whole) ?? [];
  if (root === undefined) return whole === '' || whole.startsWith('<');
  return !whole.endsWith(`</${root}>`) && !/<[^<]*\/>$/u.test(whole);
}
