import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** What of the content is in view, rounded so that most scroll steps change nothing. */
export type Viewport = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly left: number;
  /** The most that the frame may be high, and how much of that its borders and scroll bar take. */
  readonly limit: number;
  readonly edges: number;
};

/** Steps in pixels: only when the view enters another one are rows drawn again. */
export const viewStep = { top: 140, left: 16 } as const;

/** A guess for the first paint, and for places without layout such as tests. */
const unmeasured: Viewport = {
  width: 1024,
  height: 600,
  top: 0,
  left: 0,
  limit: Number.POSITIVE_INFINITY,
  edges: 0,
};

/** The step in which a horizontal place lies. */
export function roundedLeft(left: number): number {
  return Math.max(0, Math.floor(left / viewStep.left) * viewStep.left);
}

function rounded(frame: HTMLElement): Viewport {
  return {
    width: frame.clientWidth || unmeasured.width,
    height: frame.clientHeight || unmeasured.height,
    top: Math.floor(frame.scrollTop / viewStep.top) * viewStep.top,
    left: roundedLeft(frame.scrollLeft),
    limit: Number.parseFloat(getComputedStyle(frame).maxHeight) || unmeasured.limit,
    edges: frame.offsetHeight - frame.clientHeight,
  };
}

function same(a: Viewport, b: Viewport): boolean {
  const isSameSize = a.width === b.width && a.height === b.height;
  const isSameRoom = a.limit === b.limit && a.edges === b.edges;
  return isSameSize && isSameRoom && a.top === b.top && a.left === b.left;
}

/** Follows the scrolling and the size of a frame, at most one change a frame; `attach` is the frame's ref. */
export function useViewport() {
  const frame = useRef<HTMLDivElement | null>(null);
  const [viewport, setViewport] = useState(unmeasured);

  const read = useCallback(() => {
    const element = frame.current;
    if (!element) return;
    const now = rounded(element);
    setViewport((before) => (same(before, now) ? before : now));
  }, []);

  // Measured as soon as the frame is in the page, so that nothing is painted at a guessed width.
  const attach = useCallback(
    (element: HTMLDivElement | null) => {
      frame.current = element;
      read();
    },
    [read],
  );

  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    let pending = 0;
    const ask = () => {
      if (pending !== 0) return;
      pending = requestAnimationFrame(() => {
        pending = 0;
        // In this same frame: later, one would see an empty stretch first, and the page would be laid out and painted twice.
        flushSync(read);
      });
    };
    element.addEventListener('scroll', ask, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(ask);
    observer?.observe(element);
    // The limit may follow the height of the window, while the frame itself does not.
    window.addEventListener('resize', ask);
    return () => {
      cancelAnimationFrame(pending);
      window.removeEventListener('resize', ask);
      element.removeEventListener('scroll', ask);
      observer?.disconnect();
    };
  }, [read]);

  return { view: viewport, frame, attach };
}
