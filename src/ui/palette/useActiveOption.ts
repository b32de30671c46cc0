import { type ReactNode, useEffect, useRef, useState } from 'react';

/** One thing to choose. */
export type PaletteOption = {
  /** Unique among all groups; serves as the id of its element. */
  readonly key: string;
  readonly content: ReactNode;
  readonly onChoose: () => void;
  /** It opens another page, which takes the focus; otherwise focus goes back to where it was. */
  readonly opensPage?: boolean;
  /** The address of that page, for opening it in a tab of its own. */
  readonly href?: string;
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
  readonly onKey: (key: string, inNewTab: boolean) => boolean;
};

/** Does what an option is for; where it is a page and that is asked for, in a new tab. */
type Choose = (option: PaletteOption, inNewTab: boolean) => void;

type ActiveOptions = {
  isStale: boolean;
  query: string;
  /** Enter was pressed before the options were there. */
  isEntered: boolean;
  choose: Choose;
};

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
  { isStale, query, isEntered, choose }: ActiveOptions,
): ActiveOption {
  const options = groups.flatMap((group) => group.options);
  const [moved, setMoved] = useState<{ query: string; key: string }>();
  const isEnterSeen = useRef(false);
  const waiting = useRef<'here' | 'newTab'>(undefined);
  const movedTo = moved?.query === query ? moved.key : undefined;
  const found = options.findIndex((option) => option.key === movedTo);
  const at = Math.max(0, found);
  const active = options[at];

  useEffect(() => {
    if (isEntered && !isEnterSeen.current) {
      isEnterSeen.current = true;
      waiting.current = 'here';
    }
    if (isStale || !waiting.current) return;
    const inNewTab = waiting.current === 'newTab';
    waiting.current = undefined;
    if (active) choose(active, inNewTab);
  }, [isStale, isEntered, active, choose]);

  const point = (key: string) => setMoved({ query, key });
  const onKey = (key: string, inNewTab: boolean): boolean => {
    if (key === 'Enter') {
      if (isStale) waiting.current = inNewTab ? 'newTab' : 'here';
      else if (active) choose(active, inNewTab);
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
