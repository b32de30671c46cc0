import { type RefObject, useEffect } from 'react';

/** Gives the focus to a part of the page, and brings it into view, when the address leads to it. */
export function useArrival(part: RefObject<HTMLElement | null>, isMeant: boolean): void {
  useEffect(() => {
    if (!isMeant) return undefined;
    part.current?.focus();
    // A router that restores scroll positions puts a page that was just opened at its top, before the next frame.
    const frame = requestAnimationFrame(() => part.current?.scrollIntoView());
    return () => cancelAnimationFrame(frame);
  }, [part, isMeant]);
}
