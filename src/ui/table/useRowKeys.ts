import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

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
  return body?.querySelector<HTMLElement>(`tr[data-index="${index}"] a[href]`);
}

/** Fields have their own use for arrows, Home and End. */
function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea');
}

type RowKeysOptions = {
  body: RefObject<HTMLElement | null>;
  count: number;
  scrollTo: (index: number) => void;
};

/** Moves the focus from row to row with the arrow keys, also to rows that are not drawn yet. */
export function useRowKeys({ body, count, scrollTo }: RowKeysOptions) {
  const awaited = useRef<number>(undefined);

  const focusRow = (index: number) => {
    scrollTo(index);
    const link = linkOf(body.current, index);
    awaited.current = link ? undefined : index;
    link?.focus();
  };

  // A row far away is drawn only after the list has scrolled to it.
  useLayoutEffect(() => {
    if (awaited.current === undefined) return;
    const link = linkOf(body.current, awaited.current);
    if (!link) return;
    awaited.current = undefined;
    link.focus();
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, currentTarget, key } = event;
    // Events of dialogs opened from a row come along here too, though they stand elsewhere in the page.
    if (!(target instanceof Element) || !currentTarget.contains(target) || isTyping(target)) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const row = target.closest<HTMLElement>('tr[data-index]');
    if (!row) return;
    const next = rowAfterKey(key, Number(row.dataset['index']), count);
    if (next === undefined) return;
    event.preventDefault();
    focusRow(next);
  };

  return { onKeyDown, focusRow };
}
