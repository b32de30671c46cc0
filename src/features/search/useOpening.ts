import { useMemo } from 'react';
import type { SearchTexts } from '@/routing/search';
import { useGo } from '@/routing/useGo';
import { useHref } from '@/routing/useHref';
import type { PaletteOption } from '@/ui/palette/useActiveOption';

type Opening = Pick<PaletteOption, 'onChoose' | 'opensPage' | 'href'>;

/** A function that makes an option open an address of `paths.ts`, here or in a tab of its own. */
export function useOpening(): (to: string, search?: SearchTexts) => Opening {
  const go = useGo();
  const hrefOf = useHref();
  return useMemo(
    () => (to, search) => ({
      onChoose: () => go(to, search),
      opensPage: true,
      href: hrefOf(to, search),
    }),
    [go, hrefOf],
  );
}
