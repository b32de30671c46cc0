import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { FormHost } from '@/items/edit/FormHost';
import { focusTitle } from './focusHeading';

const arrivals = 'main [data-arrival]';

/**
 * Moves focus to the title of a page that was just opened, so that it is read aloud and keys start there. A page that
 * leads to a part of itself marks that with `data-arrival` and focuses it by itself. Gives the address of that page.
 */
function useFocusOnTitle(): string {
  // The address that is on screen: a page that is still on its way has no title yet.
  const pathname = useRouterState({
    select: ({ resolvedLocation, location }) => (resolvedLocation ?? location).pathname,
  });
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const { activeElement } = document;
    // The page gave it to what the address, or the way back, leads to.
    const isArrived = activeElement instanceof HTMLElement && activeElement.closest(arrivals);
    // A form that closes with the page before gives it back to what opened it, which may still be there, right after this.
    queueMicrotask(() => (isArrived ? activeElement.focus({ preventScroll: true }) : focusTitle()));
  }, [pathname]);
  return pathname;
}

/**
 * What happens when another page is opened: its title gets the focus, and a form of the page before is closed. Stands
 * behind the page, and apart from the frame, which need not be drawn again for it.
 */
export function Arrival() {
  return <FormHost key={useFocusOnTitle()} />;
}
