import { FolderInput } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { archiveTakeTexts as texts } from '@/i18n/nl/archiveTake';
import { itemOfRecord, takenKinds } from '@/items/archive/inDossier';
import type { FoundRecord } from '@/queries/archive';
import { useDossier } from '@/queries/dossier';
import { Button } from '@/ui/button/Button';
import { useKey } from '../useKey';

const TakeDialog = lazy(() =>
  import('./TakeDialog').then((module) => ({ default: module.TakeDialog })),
);

/**
 * Takes a public record into the dossier, also with the key `o`, which may have been pressed already (`isAsked`); not
 * there for what is in it, or while a past day is shown.
 */
export function TakeButton({ found, isAsked }: { found: FoundRecord; isAsked: boolean }) {
  const { item } = found;
  const { dossier, isPast } = useDossier();
  const isTaken = itemOfRecord(dossier, item)?.kind === takenKinds[item.kind];
  const canTake = !isPast && !isTaken;
  const [isOpen, setOpen] = useState(isAsked && canTake);
  useKey('o', () => setOpen(true), canTake);
  return (
    <>
      {canTake && (
        <Button
          variant="primary"
          icon={<FolderInput aria-hidden />}
          aria-haspopup="dialog"
          aria-keyshortcuts="o"
          title={texts.key}
          onClick={() => setOpen(true)}
        >
          {texts.button}
        </Button>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <TakeDialog found={found} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
