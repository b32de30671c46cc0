import { lazy } from 'react';
import { takenItemOf } from '@/items/archive/inDossier';
import { openForm } from '@/items/edit/openForm';
import type { FoundRecord } from '@/queries/archive/archive';
import { useDossier } from '@/queries/dossier/dossier';
import { itemPath } from '@/routing/paths';
import { useGo } from '@/routing/useGo';

const TakeDialog = lazy(() =>
  import('./TakeDialog').then((module) => ({ default: module.TakeDialog })),
);

/**
 * A function that takes a public record into the dossier after asking what of it; of one that is there already it goes to
 * the item. Nothing new is taken while a past day is shown.
 */
export function useTake(): (found: FoundRecord) => void {
  const { dossier, isPast } = useDossier();
  const go = useGo();
  return (found) => {
    const taken = takenItemOf(dossier, found.item);
    if (taken) go(itemPath(taken));
    else if (!isPast) openForm((close) => <TakeDialog found={found} onClose={close} />);
  };
}
