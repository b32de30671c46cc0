import type { ReactNode } from 'react';

/** Draws a form, with how it is closed. */
export type FormOf = (close: () => void) => ReactNode;

type Open = { readonly id: number; readonly draw: FormOf };

const watchers = new Set<() => void>();
let open: Open | undefined;
let count = 0;

function set(next: Open | undefined): void {
  open = next;
  for (const watcher of watchers) watcher();
}

/** Opens a form over the page; it stays when what it was opened from goes, as that may be deleted in another window. */
export function openForm(draw: FormOf): void {
  count += 1;
  set({ id: count, draw });
}

/** Closes the form that is open, whatever was typed. */
export function closeForm(): void {
  if (open) set(undefined);
}

/** The form that is open now. */
export function presentForm(): Open | undefined {
  return open;
}

/** Tells when a form opens or closes; returns how to stop. */
export function watchForm(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
  };
}
