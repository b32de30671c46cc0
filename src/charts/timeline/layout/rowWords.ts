import type { TimelineRow } from '@/charts/timeline/types';
import type { DrawnPart } from './drawnPart';
import { placeNote } from './notePlace';
import type { RowShape } from './rowShape';
import { barY, type Step } from './stepShape';
import { fitText, textWidth } from './textWidth';

const fontSize = 13;
/** Between a mark and the words beside it, in pixels. */
const gap = 8;
const groundHeight = 16;
const groundMargin = 3;

/** Words beside the marks of a row: where they begin or end, and the height of their middle. */
export type PlacedWords = {
  readonly kind: 'plain' | 'note' | 'late';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
};

type Seen = Pick<DrawnPart, 'seenFrom' | 'seenTo'>;

/** Left of the first promise; left out where less than half of it would be read. */
function promiseWords(label: string, first: Step, seen: Seen): PlacedWords[] {
  const text = fitText(label, first.fromX - gap - 4 - seen.seenFrom, fontSize);
  if (text.length * 2 < label.length || first.fromX > seen.seenTo) return [];
  return [{ kind: 'plain', text, x: first.fromX - gap, y: first.y, anchor: 'end' }];
}

function stepWords({ labelX, y, shift }: Step, seen: Seen): PlacedWords[] {
  if (labelX < seen.seenFrom) return [];
  const text = fitText(shift.label, seen.seenTo - labelX, fontSize);
  return text ? [{ kind: 'plain', text, x: labelX, y, anchor: 'start' }] : [];
}

/** The words beside the marks of a row, kept inside what is seen. */
export function rowWords(row: TimelineRow, shape: RowShape, seen: Seen): PlacedWords[] {
  const [first] = shape.steps;
  const note = placeNote(row.note, shape.bar.extent, seen);
  return [
    ...(first && row.promise ? promiseWords(row.promise.label, first, seen) : []),
    ...shape.steps.flatMap((step) => stepWords(step, seen)),
    ...(note ? [{ kind: row.overdue ? 'late' : 'note', y: barY, ...note } as const] : []),
  ];
}

/** The rectangle behind words, in which no line of the axis is drawn. */
export function groundOf({ text, x, y, anchor }: PlacedWords) {
  const width = textWidth(text, fontSize) + 2 * groundMargin;
  return {
    x: anchor === 'start' ? x - groundMargin : x + groundMargin - width,
    y: y - groundHeight / 2,
    width,
    height: groundHeight,
  };
}
