import { type ReactNode, useEffect, useRef, useState } from 'react';

/** One thing to choose. */
export type PaletteOption = {
  /** Unique among all groups; serves as the id of its element. */
  readonly key: string;
  readonly content: ReactNode;
  readonly onChoose: () => void;
  /** It opens another page, which takes the focus; otherwise focus goes back to where it was. */
  readonly opensPage?: boolean;
};

/** Options under one head. */
export type PaletteGroup = {
  readonly key: string;
  readonly title: string;
  readonly options: readonly PaletteOption[];
};

type ActiveOption = {
  readonly activeKey: string | undefined;
  readonly point: (key: string) => void;
  /** Handles a key; returns whether it meant something here. */
  readonly onKey: (key: string) => boolean;
};

type Choose = (option: PaletteOption) => void;

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
};

function stepFrom(at: number, step: number, count: number): number {
  // Single steps go round, pages stop at the ends.
  if (Math.abs(step) === 1) return (at + step + count) % count;
  return Math.min(count - 1, Math.max(0, at + step));
}

/**
 * Which option the keys are on: the first after every change of the query, until the user moves.
 * Enter on results that are still of an earlier query waits for those of the present one.
 */
export function useActiveOption(
  groups: readonly PaletteGroup[],
  { isStale, query, choose }: { isStale: boolean; query: string; choose: Choose },
): ActiveOption {
  const options = groups.flatMap((group) => group.options);
  const [moved, setMoved] = useState<{ query: string; key: string }>();
  const waiting = useRef(false);
  const movedTo = moved?.query === query ? moved.key : undefined;
  const found = options.findIndex((option) => option.key === movedTo);
  const at = Math.max(0, found);
  const active = options[at];

  useEffect(() => {
    if (isStale || !waiting.current) return;
    waiting.current = false;
    if (active) choose(active);
  }, [isStale, active, choose]);

  const point = (key: string) => setMoved({ query, key });
  const onKey = (key: string): boolean => {
    if (key === 'Enter') {
      if (isStale) waiting.current = true;
      else if (active) choose(active);
      return true;
    }
    const step = steps[key];
    if (step === undefined) return false;
    const next = options[stepFrom(at, step, options.length)];
    if (next) point(next.key);
    return true;
  };
  return { activeKey: active?.key, point, onKey };
}
