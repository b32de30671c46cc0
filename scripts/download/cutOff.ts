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
  const begin = /<([\p{L}_][^\s/>]*)/u.exec(whole);
  if (!begin) return whole === '' || whole.startsWith('<');
  const [, root = ''] = begin;
  const isEmptyRoot = /^<[^<]*\/>$/u.test(whole.slice(begin.index));
  return !isEmptyRoot && !whole.endsWith(`</${root}>`);
}

/** Whether an answer is a page to look at: what stands between says so of a disturbance, as if all were well. */
export function isWebPage(type: string | null, text: string): boolean {
  const begin = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+)?html\b/iu;
  return /^text\/html\b/iu.test(type ?? '') || begin.test(text);
}
