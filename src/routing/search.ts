import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

/** The part of the address behind the question mark: plain texts, nothing encoded twice. */
export type SearchTexts = Readonly<Record<string, string>>;

/** Reads `?a=b&c=d` as texts; a name that comes twice keeps its last value. */
export function parseSearchText(text: string): SearchTexts {
  return Object.fromEntries(new URLSearchParams(text));
}

/** Writes texts as `?a=b&c=d`; empty values are left out. */
export function stringifySearchText(values: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string' && value !== '') query.set(name, value);
  }
  const text = query.toString();
  return text && `?${text}`;
}

type Patch = Readonly<Record<string, string | undefined>>;

type Change = (patch: Patch) => void;

/**
 * The texts behind the question mark of the present address, and two functions to change some of them: the first leaves no
 * trace in the browser's history, for what goes on while one looks, such as typing, zooming or unfolding a list; the second
 * is a step, from which one comes back with Back, for what one chooses, such as a filter, a view, a period or a day.
 * They come from outside: each page parses what it uses and falls back where a value makes no sense.
 */
export function useSearchTexts(): readonly [SearchTexts, change: Change, step: Change] {
  const values: SearchTexts = useSearch({ strict: false });
  const navigate = useNavigate();
  const changes = useMemo(() => {
    const changing =
      (replace: boolean): Change =>
      (patch) => {
        void navigate({
          to: '.',
          search: (previous: SearchTexts) => ({ ...previous, ...patch }),
          replace,
          resetScroll: false,
        });
      };
    return { change: changing(true), step: changing(false) };
  }, [navigate]);
  return [values, changes.change, changes.step];
}
