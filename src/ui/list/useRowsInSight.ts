import {
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type RowHeights, rowHeights } from './rowHeights';

/** Taken for the height of what is seen where nothing is laid out. */
const screenful = 720;

/** A stretch of rows by the first and the last place, both included. */
type Stretch = { readonly first: number; readonly last: number };

type RowsInSightOptions = {
  count: number;
  /** The height of a row in pixels, of one that was not measured at least. */
  usual: number;
  /** The height of what stays above the rows while they scroll under it. */
  head?: number;
  /** How many rows are drawn beyond either side of what is seen. */
  around: number;
  scroller: RefObject<HTMLElement | null>;
  /** What holds the rows, each with its place as `data-index`; without it they all have the usual height. */
  body?: RefObject<HTMLElement | null>;
  /** Whether not all rows are drawn. */
  enabled?: boolean;
  /** What the rows look like; once it is something else, what was measured before says nothing any more. */
  look?: unknown;
};

/** The stretch as it was seen last, within a list that may have become shorter. */
function within({ first, last }: Stretch, around: number, count: number): Stretch {
  const end = Math.min(last, count - 1);
  const begin = Math.min(first, end - (last - first));
  return { first: Math.max(0, begin - around), last: Math.min(count - 1, end + around) };
}

function rowAt(body: HTMLElement | null | undefined, index: number): HTMLElement | null {
  return body?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null;
}

/** How much of the rows can be seen at a time, in pixels. */
function roomOf({ clientHeight }: HTMLElement, head: number): number {
  return (clientHeight || screenful) - head;
}

/** The same, less what sticks out under the window, as a list does below a banner. */
function roomInWindow(element: HTMLElement, head: number): number {
  const room = roomOf(element, head);
  const above = element.getBoundingClientRect().top;
  const inWindow = window.innerHeight - above - head;
  return inWindow > 0 ? Math.min(room, inWindow) : room;
}

/** The heights of rows that look like this; new ones, of which nothing was measured, for another look. */
function useHeights(usual: number, look: unknown): RowHeights {
  const [known, setKnown] = useState(() => ({ look, heights: rowHeights(usual) }));
  if (known.look === look) return known.heights;
  const heights = rowHeights(usual);
  setKnown({ look, heights });
  return heights;
}

function seenIn(element: HTMLElement, heights: RowHeights, head: number): Stretch {
  const { scrollTop } = element;
  return {
    first: heights.indexAt(scrollTop),
    last: heights.indexAt(scrollTop + roomOf(element, head)),
  };
}

function scrollDownTo(element: HTMLElement, top: number): void {
  element.scrollTop = top;
}

/**
 * Which rows of a list of any length are to be drawn, and where they stand. What is drawn is measured; a row above what is
 * seen that turns out to be of another height moves nothing in sight, so the scroller must have `overflow-anchor: none`.
 */
export function useRowsInSight(options: RowsInSightOptions) {
  const { count, usual, head = 0, around, scroller, body, enabled = true } = options;
  const heights = useHeights(usual, options.look);
  const measuredBy = useRef(heights);
  const [seen, setSeen] = useState<Stretch>({ first: 0, last: Math.ceil(screenful / usual) });
  const awaited = useRef<number>(undefined);

  const see = (now: Stretch) =>
    setSeen((before) => (before.first === now.first && before.last === now.last ? before : now));

  const bring = (element: HTMLElement, index: number) => {
    const [start, end] = [heights.startOf(index), heights.startOf(index + 1)];
    const room = roomInWindow(element, head);
    if (end > element.scrollTop + room) scrollDownTo(element, Math.min(start, end - room));
    else if (start < element.scrollTop) scrollDownTo(element, start);
  };

  const measure = (element: HTMLElement) => {
    // Rows that look different stand elsewhere; the first one in sight stays the first.
    if (measuredBy.current !== heights) scrollDownTo(element, heights.startOf(seen.first));
    measuredBy.current = heights;
    const rows = body?.current?.querySelectorAll<HTMLElement>('[data-index]') ?? [];
    const top = heights.indexAt(element.scrollTop);
    const before = heights.startOf(top);
    for (const row of rows) heights.note(Number(row.dataset['index']), row.offsetHeight || usual);
    const moved = heights.startOf(top) - before;
    if (moved !== 0) scrollDownTo(element, element.scrollTop + moved);
    // A row that was far away has its real height only now.
    if (awaited.current !== undefined && rowAt(body?.current, awaited.current)) {
      bring(element, awaited.current);
      awaited.current = undefined;
    }
  };

  const note = useEffectEvent(see);
  const measured = useEffectEvent(measure);
  useLayoutEffect(() => {
    const element = scroller.current;
    // What is seen then is told by the events of scrolling and of another size, which come before the page is painted.
    if (enabled && element) measured(element);
  });
  useEffect(() => {
    const element = scroller.current;
    if (!enabled || !element) return undefined;
    const scrolled = () => note(seenIn(element, heights, head));
    const changed = () => {
      measured(element);
      scrolled();
    };
    element.addEventListener('scroll', scrolled, { passive: true });
    // Letters that come in late, or another width, change the height of the rows together.
    const observer =
      typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(changed);
    for (const sized of [element, body?.current]) if (sized) observer?.observe(sized);
    return () => {
      element.removeEventListener('scroll', scrolled);
      observer?.disconnect();
    };
  }, [scroller, body, enabled, heights, head]);

  return {
    /** The first and the last row to draw; the last comes before the first when there are none. */
    drawn: within(seen, around, count),
    firstInSight: seen.first,
    startOf: heights.startOf,
    /** Brings a row into sight; one that is in sight stays where it is. */
    scrollTo: (index: number) => {
      const element = scroller.current;
      if (!enabled || !element) return;
      awaited.current = body && !rowAt(body.current, index) ? index : undefined;
      bring(element, index);
      see(seenIn(element, heights, head));
    },
  };
}
