import type { Stretch } from './barShape';
import { fitText, textWidth } from './textWidth';

const gap = 13;
const fontSize = 13;

export type PlacedNote = {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'end';
};

/**
 * Puts a note to the right of the bar; to the left where only that has room; shortened where neither has.
 * Nothing is written outside the part that is seen, so no text is cut off by its edge.
 */
export function placeNote(
  note: string | undefined,
  extent: Stretch | undefined,
  { seenFrom, seenTo }: { readonly seenFrom: number; readonly seenTo: number },
): PlacedNote | undefined {
  if (!note || !extent || extent[1] < seenFrom) return undefined;
  const width = textWidth(note, fontSize);
  const right = extent[1] + gap;
  if (right + width <= seenTo) return { text: note, x: right, anchor: 'start' };
  const left = extent[0] - gap;
  if (left - width >= seenFrom && left <= seenTo) return { text: note, x: left, anchor: 'end' };
  const text = fitText(note, seenTo - right, fontSize);
  return text ? { text, x: right, anchor: 'start' } : undefined;
}
