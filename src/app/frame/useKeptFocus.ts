import { useEffect } from 'react';
import { focusHeading, focusTitle } from './focusHeading';

/** What the focus can fall back to: the part of the page in which it was. */
const places = 'section, article';

/** Long enough for a dialog that closes to give the focus back by itself. */
const grace = 60;

function placesAround(element: Element): Element[] {
  const found: Element[] = [];
  let place = element.parentElement?.closest(places);
  while (place) {
    found.push(place);
    place = place.parentElement?.closest(places);
  }
  return found;
}

function isGone(element: Element): boolean {
  return !element.isConnected || element.matches(':disabled');
}

/**
 * Keeps the focus in its part of the page when what had it is taken away: a deleted record with its buttons, a change
 * that was undone, a form that closed. It goes to the heading of the nearest part that is still there,
 * or to the title of the page.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let current: Element | undefined;
    // Where the focus was in the page itself: dialogs and messages lie outside of it.
    let inPage: HTMLElement | undefined;
    let around: readonly Element[] = [];
    let timer = 0;

    const keep = () => {
      if (!current || !isGone(current) || document.activeElement !== document.body) return;
      current = undefined;
      if (inPage && !isGone(inPage)) {
        inPage.focus({ preventScroll: true });
        return;
      }
      if (!around.some((place) => place.isConnected && focusHeading(place))) focusTitle();
    };
    const check = () => {
      if (!current || !isGone(current)) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, grace);
    };
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      current = target;
      if (!target.closest('main')) return;
      inPage = target;
      around = placesAround(target);
    };
    const forget = ({ target }: PointerEvent) => {
      // Someone who clicks beside everything wants no focus; a click on what can have it brings it back at once.
      if (target instanceof Node && !current?.contains(target)) current = undefined;
    };
    const observer = new MutationObserver(check);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    document.addEventListener('pointerdown', forget);
    return () => {
      window.clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', forget);
    };
  }, []);
}
