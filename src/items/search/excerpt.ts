import type { Segment } from './marks';

/** How many signs of the text before the first mark are kept, so that the mark is in sight on one line. */
const before = 28;

/** A marked text from a little before its first mark on; what is left out before it is told by an ellipsis. */
export function excerpt(segments: readonly Segment[]): readonly Segment[] {
  const first = segments.findIndex(({ marked }) => marked);
  const lead = segments[first - 1];
  if (first < 1 || !lead || lead.text.length <= before) return segments;
  const cut = lead.text.indexOf(' ', lead.text.length - before);
  const kept = cut < 0 ? lead.text.slice(-before) : lead.text.slice(cut + 1);
  return [{ ...lead, text: `…${kept}` }, ...segments.slice(first)];
}
