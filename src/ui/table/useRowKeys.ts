import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';

/** The row that a key leads to from `index`, or `undefined` when the key means something else. */
export function rowAfterKey(key: string, index: number, count: number): number | undefined {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, index + 1);
    case 'ArrowUp':
      return Math.max(0, index - 1);
    case 'PageDown':
      return Math.min(last, index + 10);
    case 'PageUp':
      return Math.max(0, index - 10);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

function linkOf(body: HTMLElement | null, index: number): HTMLElement | null | undefined {
  return body?.querySelector<HTMLElement>(`[data-index="${index}"] a[href]`);
}

/** Fields have their own use for arrows, Home and End. */
function isTyping(target: Element): boolean {
  return target.matches('input, select, textarea');
}

function rowOf(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
}

const operable = 'a, button, input, select, textarea, label, summary';

/** A click anywhere in a row counts as one on its link, except on what does something itself or while selecting text. */
function openRow(event: MouseEvent): void {
  const row = rowOf(event);
  const onOperable = event.target instanceof Element && event.target.closest(operable);
  if (!row || onOperable || window.getSelection()?.type === 'Range') return;
  const { ctrlKey, metaKey, shiftKey } = event;
  row
    .querySelector('a[href]')
    ?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
    );
}

/** Without it the focus would be lost with the row that scrolls away, and the next keys with it. */
function holdFocus(body: HTMLElement | null): void {
  if (!body) return;
  body.tabIndex = -1;
  body.focus({ preventScroll: true });
}

type RowKeysOptions = {
  body: RefObject<HTMLElement | null>;
  count: number;
  scrollTo: (index: number) => void;
};

/**
 * Moves the focus from row to row with the arrow keys, also to rows that are not drawn yet, and opens a row that is
 * clicked. The link in a row stays what keys and assistive technology use. Gives a function that focuses a row.
 */
export function useRowKeys({ body, count, scrollTo }: RowKeysOptions): (index: number) => void {
  const awaited = useRef<number>(undefined);

  const focusRow = (index: number) => {
    scrollTo(index);
    const link = linkOf(body.current, index);
    awaited.current = link ? undefined : index;
    if (link) link.focus();
    else holdFocus(body.current);
  };

  // A row far away is drawn only after the list has scrolled to it.
  useLayoutEffect(() => {
    if (awaited.current === undefined) return;
    const link = linkOf(body.current, awaited.current);
    if (!link) return;
    awaited.current = undefined;
    link.focus();
  });

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const row = rowOf(event);
    const from = row ? Number(row.dataset['index']) : awaited.current;
    if (from === undefined || hasModifier(event)) return;
    if (event.target instanceof Element && isTyping(event.target)) return;
    const next = rowAfterKey(event.key, from, count);
    if (next === undefined) return;
    event.preventDefault();
    focusRow(next);
  });

  // Listened to on the element itself: events of dialogs that rows open would reach React's handlers too.
  useEffect(() => {
    const element = body.current;
    const keyed = (event: KeyboardEvent) => onKey(event);
    element?.addEventListener('keydown', keyed);
    element?.addEventListener('click', openRow);
    return () => {
      element?.removeEventListener('keydown', keyed);
      element?.removeEventListener('click', openRow);
    };
  }, [body]);

  return focusRow;
}
