import { type ReactNode, startTransition, useEffect, useState } from 'react';

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
  const [isDue, setDue] = useState(atOnce);
  // Not a deferred value: those of the whole page would be drawn together, in one long step.
  useEffect(() => startTransition(() => setDue(true)), []);
  return isDue && children;
}
