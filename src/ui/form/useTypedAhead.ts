import { useEffect, useEffectEvent, useState } from 'react';

/**
 * What is typed in a field that runs ahead of a value elsewhere, such as the address: `onValue` is told when typing has
 * paused for so many milliseconds. What was told comes back as `value` later, when one may have typed on: only a value that
 * was not told from here is taken over in the field. The third of what it gives tells at once, for who leaves the field:
 * what one does next comes after what was typed.
 */
export function useTypedAhead(
  value: string,
  onValue: (typed: string) => void,
  pause: number,
): readonly [typed: string, type: (typed: string) => void, tellNow: () => void] {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  /** What was told and did not come back yet, the oldest first. */
  const [underway, setUnderway] = useState<readonly string[]>([]);
  if (value !== known) {
    setKnown(value);
    const at = underway.indexOf(value);
    // Of what was told before it nothing comes any more; after another value nothing at all.
    setUnderway(at < 0 ? [] : underway.slice(at + 1));
    if (at < 0) setTyped(value);
  }
  const tellNow = () => {
    if (typed === value || typed === underway.at(-1)) return;
    setUnderway([...underway, typed]);
    onValue(typed);
  };
  const tell = useEffectEvent(tellNow);
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => tell(), pause);
    return () => clearTimeout(timer);
  }, [typed, value, pause]);
  return [typed, setTyped, tellNow];
}
