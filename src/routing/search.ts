import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

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

/**
 * The texts behind the question mark of the present address, and a function to change some of them.
 * They come from outside: each page parses what it uses and falls back where a value makes no sense.
 */
export function useSearchTexts(): readonly [SearchTexts, (patch: Patch) => void] {
  const values: SearchTexts = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (patch: Patch) => {
      void navigate({
        to: '.',
        search: (previous: SearchTexts) => ({ ...previous, ...patch }),
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
  return [values, change];
}
