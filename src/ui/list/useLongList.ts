import { observeElementRect, type Rect, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useState } from 'react';

/** Taken for the part that is seen where nothing is laid out. */
const screenful: Rect = { width: 1000, height: 720 };
/** How long scrolling must pause before what it passes is asked for. */
const pause = 60;

type LongListOptions = {
  count: number;
  /** In pixels, the same for all rows, so that hundreds of thousands need not be measured. */
  rowHeight: number;
  scroller: RefObject<HTMLElement | null>;
  /** When this changes the list begins at its start again. */
  startAgain: string;
};

/** The part of a list that is in sight or nearly so, by the first and the last place. */
export type Stretch = { readonly first: number; readonly last: number };

/** Which rows of a list of any length are drawn, and which stretch of it the user has come to rest at. */
export function useLongList({ count, rowHeight, scroller, startAgain }: LongListOptions) {
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    useFlushSync: false,
    initialRect: screenful,
    observeElementRect: (instance, report) =>
      observeElementRect(instance, (rect) => report(rect.height > 0 ? rect : screenful)),
  });
  const rows = virtualizer.getVirtualItems();
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? 0;
  const [stretch, setStretch] = useState<Stretch>({ first, last });
  useEffect(() => {
    const timer = setTimeout(() => setStretch({ first, last }), pause);
    return () => clearTimeout(timer);
  }, [first, last]);
  useEffect(() => {
    // Read, so that the list starts again for every new value.
    if (startAgain !== undefined) scroller.current?.scrollTo?.({ top: 0 });
  }, [startAgain, scroller]);
  return {
    rows: rows.map(({ index, start }) => ({ index, start })),
    height: virtualizer.getTotalSize(),
    stretch,
    scrollTo: (index: number) => virtualizer.scrollToIndex(index),
  };
}
