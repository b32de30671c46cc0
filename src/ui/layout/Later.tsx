import { type ReactNode, useDeferredValue } from 'react';

type LaterProps = {
  /** Draws it with the rest after all. */
  atOnce: boolean;
  children: ReactNode;
};

/**
 * What is first drawn a moment after the rest of a page, and in short pieces between which keys and clicks are
 * answered: the part that nobody sees at first. What changes in it afterwards is drawn at once.
 */
export function Later({ atOnce, children }: LaterProps) {
  const isDue = useDeferredValue(true, atOnce);
  return isDue && children;
}
