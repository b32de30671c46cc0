import { type RefObject, useEffect, useState } from 'react';
import { useRowsInSight } from './useRowsInSight';

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
  const { drawn, firstInSight, startOf, scrollTo } = useRowsInSight({
    count,
    usual: rowHeight,
    around: 8,
    scroller,
  });
  const first = drawn.first;
  const last = Math.max(0, drawn.last);
  const [stretch, setStretch] = useState<Stretch>({ first, last });
  useEffect(() => {
    const timer = setTimeout(() => setStretch({ first, last }), pause);
    return () => clearTimeout(timer);
  }, [first, last]);
  useEffect(() => {
    // Read, so that the list starts again for every new value.
    if (startAgain !== undefined) scroller.current?.scrollTo?.({ top: 0 });
  }, [startAgain, scroller]);
  const length = Math.max(0, drawn.last + 1 - drawn.first);
  return {
    rows: Array.from({ length }, (_, at) => {
      const index = drawn.first + at;
      return { index, start: startOf(index) };
    }),
    firstInSight,
    height: startOf(count),
    stretch,
    scrollTo,
  };
}
