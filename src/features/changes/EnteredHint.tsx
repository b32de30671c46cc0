import { useMemo } from 'react';
import { countEnteredChanges } from '@/domain/dossier/enteredChanges';
import type { Day } from '@/domain/shared/day';
import { changesTexts } from '@/i18n/nl/journal/changes';
import { useJournal } from '@/queries/dossier/journal';
import { Button } from '@/ui/button/Button';
import { Banner } from '@/ui/layout/Banner';

type EnteredHintProps = { from: Day; until: Day; onShow: () => void };

/**
 * Beside the changes by the facts: how many were entered in the same period. What was entered today may hold from another
 * day, and is not found where one looks for it.
 */
export function EnteredHint({ from, until, onShow }: EnteredHintProps) {
  const journal = useJournal();
  const count = useMemo(() => countEnteredChanges(journal, from, until), [journal, from, until]);
  if (count === 0) return null;
  return (
    <Banner action={<Button onClick={onShow}>{changesTexts.showEntered}</Button>}>
      {changesTexts.enteredToo(count)}
    </Banner>
  );
}
