import { type RefObject, useEffectEvent, useLayoutEffect, useState } from 'react';

/** Where an element stands: on a page of its own, or in a column beside something else. */
type Place = 'page' | 'pane';

function widthOf({ clientWidth }: HTMLElement): number {
  return clientWidth || Number.POSITIVE_INFINITY;
}

/**
 * The width of an element in pixels, kept up to date; unbounded where nothing is laid out. When it moves to another
 * place the width it had there before counts at once, and in a pane that was not seen yet none at all: laying out the
 * columns of a whole page in a pane, only to find that they don't fit, would take longer than all the rest.
 */
export function useWidth(ref: RefObject<HTMLElement | null>, pane = false): number {
  const place: Place = pane ? 'pane' : 'page';
  const [widths, setWidths] = useState<Partial<Record<Place, number>>>({});
  const note = useEffectEvent((width: number) =>
    setWidths((known) => (known[place] === width ? known : { ...known, [place]: width })),
  );
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    note(widthOf(element));
    const observer = new ResizeObserver(() => note(widthOf(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  const isUnseenPane = pane && widths.page !== undefined;
  return widths[place] ?? (isUnseenPane ? 0 : Number.POSITIVE_INFINITY);
}
