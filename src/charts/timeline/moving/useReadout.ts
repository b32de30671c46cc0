import { type FocusEvent, type PointerEvent, type RefObject, useState } from 'react';
import type { ReadoutAt } from '@/charts/timeline/drawing/Readout';
import { axisHeight, type Layout, rowAt, stackedNameHeight } from '@/charts/timeline/layout/layout';
import { rowShape } from '@/charts/timeline/layout/rowShape';
import type { Scale } from '@/charts/timeline/layout/scale';
import { stopsOf } from '@/charts/timeline/layout/stops';
import { type Cursor, cellOf } from './cursor';

type ReadoutOptions = {
  frame: RefObject<HTMLElement | null>;
  layout: Layout;
  scale: Scale;
  today: number;
  nameWidth: number;
  stacked: boolean;
  setCursor: (cursor: Cursor) => void;
};

/** Room that a readout asks for at the right of its mark and below it, in pixels. */
const readoutWidth = 300;
const readoutHeight = 150;

function isReadout(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-readout]') !== null;
}

/** Shows what a mark says while it is pointed at or has the focus; Escape hides it. */
export function useReadout(options: ReadoutOptions) {
  const { frame, layout, scale, today, nameWidth, stacked, setCursor } = options;
  const [at, setAt] = useState<ReadoutAt>();

  const show = (cell: Cursor | undefined) => {
    const place = cell && cell.stop >= 0 ? rowAt(layout, cell.row) : undefined;
    const stop =
      place && cell && stopsOf(place.row, rowShape(place.row, scale, today), scale)[cell.stop];
    const element = frame.current;
    if (!place || !stop || !element) {
      setAt(undefined);
      return;
    }
    const room = element.clientWidth - nameWidth - (stop.x - element.scrollLeft);
    const y = place.top + stop.y + (stacked ? stackedNameHeight : 0);
    const below = element.clientHeight - axisHeight - (y - element.scrollTop);
    setAt({
      row: place.row,
      stop,
      x: nameWidth + stop.x,
      y,
      upward: below < readoutHeight,
      leftward: room < readoutWidth && room < element.clientWidth / 2,
    });
  };
  return {
    at,
    hide: () => setAt(undefined),
    handlers: {
      onFocus: (event: FocusEvent) => {
        const found = cellOf(event.target);
        if (found) setCursor(found);
        show(found);
      },
      onBlur: () => setAt(undefined),
      // One may point at the text itself, to read it at leisure.
      onPointerOver: (event: PointerEvent) => {
        if (event.pointerType !== 'mouse' || event.buttons > 0 || isReadout(event.target)) return;
        show(cellOf(event.target));
      },
    },
  };
}
