import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';

/**
 * Brings the row of what is open beside the list into sight, and does so again when the rows are laid out anew: for
 * another `width` (0 while they are not seen), or because they were only read now.
 */
export function useRowInSight(
  selectedKey: string | undefined,
  width: number,
  show: (key: string) => void,
): void {
  const showRow = useEffectEvent(show);
  useLayoutEffect(() => {
    if (selectedKey !== undefined && width > 0) showRow(selectedKey);
  }, [selectedKey, width]);
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
