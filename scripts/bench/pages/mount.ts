import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { painted } from './publish';

let root: Root | undefined;

function place(): HTMLElement {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no #root to draw in');
  return element;
}

/** Draws this, in place of what was drawn before, and waits until it is on the screen and has measured itself. */
export async function draw(node: ReactNode): Promise<void> {
  root ??= createRoot(place());
  const drawn = root;
  flushSync(() => drawn.render(node));
  await painted();
  await painted();
}

/** An empty place to draw in by other means than React. */
export async function clear(): Promise<HTMLElement> {
  root?.unmount();
  root = undefined;
  const element = place();
  element.replaceChildren();
  await painted();
  return element;
}
