import { useMemo } from 'react';
import type { Item } from '@/domain/dossier/records';
import { useDossier } from '@/queries/dossier/dossier';

/** The items that one can send a colleague, with all that hangs on each: of the present, whatever day is shown. */
export function useChoosableItems(): readonly Item[] {
  const { whole } = useDossier();
  return useMemo(
    () => [
      ...whole.all('motion'),
      ...whole.all('study'),
      ...whole.all('recommendation'),
      ...whole.all('commitment'),
    ],
    [whole],
  );
}
