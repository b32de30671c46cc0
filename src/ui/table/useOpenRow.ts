import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';

/** By these a user takes the list in hand. */
const touches = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;

/**
 * Brings the row of what is open beside the list into sight, and keeps it there while the list and its rows still get
 * their size (styles, fonts, columns for another `width`), until the user takes the list in hand.
 */
export function useRowInSight(
  scroller: RefObject<HTMLElement | null>,
  selectedKey: string | undefined,
  width: number,
  show: (key: string) => void,
): void {
  const showRow = useEffectEvent(show);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || selectedKey === undefined || width === 0) return undefined;
    showRow(selectedKey);
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => showRow(selectedKey));
    for (const sized of [element, ...element.children]) observer.observe(sized);
    const stop = () => observer.disconnect();
    for (const touch of touches) element.addEventListener(touch, stop, { passive: true });
    return () => {
      stop();
      for (const touch of touches) element.removeEventListener(touch, stop);
    };
  }, [scroller, selectedKey, width]);
}

/** Gives the focus back to the row of what was open beside the list and is now closed. */
export function useReturnToRow(
  selectedKey: string | undefined,
  focusKey: (key: string) => void,
): void {
  const before = useRef(selectedKey);
  const giveBack = useEffectEvent(focusKey);
  useEffect(() => {
    const closed = selectedKey === undefined ? before.current : undefined;
    before.current = selectedKey;
    if (closed === undefined) return undefined;
    // After the frame of the app has put the focus on the title of the page.
    const frame = requestAnimationFrame(() => giveBack(closed));
    return () => cancelAnimationFrame(frame);
  }, [selectedKey]);
}
