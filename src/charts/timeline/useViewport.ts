import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** What of the content is in view, rounded so that most scroll steps change nothing. */
export type Viewport = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly left: number;
};

/** Steps in pixels: only when the view enters another one are rows drawn again. */
export const viewStep = { top: 140, left: 16 } as const;

/** A guess for the first paint, and for places without layout such as tests. */
const unmeasured: Viewport = { width: 1024, height: 600, top: 0, left: 0 };

function rounded(frame: HTMLElement): Viewport {
  return {
    width: frame.clientWidth || unmeasured.width,
    height: frame.clientHeight || unmeasured.height,
    top: Math.floor(frame.scrollTop / viewStep.top) * viewStep.top,
    left: Math.floor(frame.scrollLeft / viewStep.left) * viewStep.left,
  };
}

function same(a: Viewport, b: Viewport): boolean {
  return a.width === b.width && a.height === b.height && a.top === b.top && a.left === b.left;
}

/** Follows the scrolling and the size of a frame; at most one change a frame. */
export function useViewport(frame: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState(unmeasured);

  useLayoutEffect(() => {
    const element = frame.current;
    if (element) setViewport(rounded(element));
  }, [frame]);

  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    let pending = 0;
    const read = () => {
      pending = 0;
      setViewport((before) => {
        const now = rounded(element);
        return same(before, now) ? before : now;
      });
    };
    const ask = () => {
      if (pending === 0) pending = requestAnimationFrame(read);
    };
    element.addEventListener('scroll', ask, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(ask);
    observer?.observe(element);
    return () => {
      cancelAnimationFrame(pending);
      element.removeEventListener('scroll', ask);
      observer?.disconnect();
    };
  }, [frame]);

  return viewport;
}
