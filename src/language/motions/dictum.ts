/** How a paragraph begins in which the Kamer asks, states or orders something. */
const asking =
  /^(?:(?:en|voorts|tevens|daarnaast|ook)\s)?(?:verzoekt|verzoeken|spreekt|roept|draagt|dringt|nodigt|besluit|keurt|zegt|stelt|betreurt|beveelt|geeft|machtigt|wenst|vraagt)\s/iu;
const closing = /^en gaat over tot de orde van de dag/iu;
/** "overwegende dat", "constaterende dat": the grounds that come before, between and seldom after what is asked. */
const ground =
  /^(?:van mening|van oordeel|gehoord|gelezen|overwegende|constaterende?|van mening zijnde|erkennende?|gezien|gelet|wijzend|in overweging|tevens overwegende|voorts constaterende)\b/iu;

/**
 * What a motion asks, one text for each request, from its paragraphs. A paragraph that begins with no verb of asking and
 * is no ground goes with the request before it (a list, a second sentence). The rule of form is that of Aanwijzing 2.13
 * for motions as the Kamer writes them: grounds, dictum, closing formula.
 */
export function dictumOf(paragraphs: readonly string[]): string[] {
  const requests: string[] = [];
  let open = false;
  for (const paragraph of paragraphs) {
    const text = paragraph.trim();
    if (closing.test(text)) break;
    if (asking.test(text)) {
      requests.push(text);
      open = true;
    } else if (ground.test(text)) open = false;
    else if (open && text !== '') requests.push(`${requests.pop() ?? ''} ${text}`);
  }
  return requests.map((request) => request.replace(/[\s;,]+$/u, ''));
}
