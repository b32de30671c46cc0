import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { SearchTexts } from './search';
import { keepStand } from './standMode';

/** A function that goes to an address made by `paths.ts`, keeping the stand. */
export function useGo(): (
  to: string,
  search?: Readonly<Record<string, string | undefined>>,
) => void {
  const navigate = useNavigate();
  return useCallback(
    (to, search) => {
      void navigate({
        to,
        search: (previous: SearchTexts) => ({ ...keepStand(previous), ...search }),
      });
    },
    [navigate],
  );
}
