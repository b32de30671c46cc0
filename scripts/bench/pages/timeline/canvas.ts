import type { Bar } from './bars';

const [width, height, rowHeight, nameWidth] = [1300, 700, 28, 200];

/** What the drawing shows: from which pixel down, and pixels a day. */
export type CanvasView = { readonly top: number; readonly perDay: number };

/** Draws the bars in view with their names, and nothing more: what drawing costs at the least. */
export function drawBars(
  context: CanvasRenderingContext2D,
  bars: readonly Bar[],
  view: CanvasView,
) {
  context.clearRect(0, 0, width, height);
  context.font = '14px sans-serif';
  const first = Math.floor(view.top / rowHeight);
  const last = Math.min(bars.length, first + Math.ceil(height / rowHeight) + 1);
  for (let at = first; at < last; at += 1) {
    const bar = bars[at];
    if (!bar) continue;
    const y = at * rowHeight - view.top;
    context.fillStyle = '#222';
    context.fillText(`Onderzoek ${bar.id}`, 4, y + 18);
    context.fillStyle = '#4a7ebb';
    context.fillRect(
      nameWidth + bar.from * view.perDay,
      y + 6,
      (bar.to - bar.from) * view.perDay,
      16,
    );
  }
}

/** A canvas to draw on, in this place. */
export function newCanvas(place: HTMLElement): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  place.append(canvas);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws on no canvas');
  return context;
}
