import { FolderInput } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { archiveTakeTexts as texts } from '@/i18n/nl/archive/take';
import { takenItemOf } from '@/items/archive/inDossier';
import type { FoundRecord } from '@/queries/archive/archive';
import { useDossier } from '@/queries/dossier/dossier';
import { Button } from '@/ui/button/Button';
import { useKey } from '../useKey';
import { useTake } from './useTake';

/**
 * Takes a public record into the dossier, also with the key `o`, which may have been pressed already (`isAsked`). Of one that
 * is there already the key leads to the item, and there is no button; nor is there while a past day is shown.
 */
export function TakeButton({ found, isAsked }: { found: FoundRecord; isAsked: boolean }) {
  const { dossier, isPast } = useDossier();
  const take = useTake();
  useKey('o', () => take(found));
  const takeAsked = useEffectEvent(() => {
    if (isAsked) take(found);
  });
  useEffect(() => takeAsked(), []);
  if (isPast || takenItemOf(dossier, found.item)) return null;
  return (
    <Button
      variant="primary"
      icon={<FolderInput aria-hidden />}
      aria-haspopup="dialog"
      aria-keyshortcuts="o"
      title={texts.key}
      onClick={() => take(found)}
    >
      {texts.button}
    </Button>
  );
}
