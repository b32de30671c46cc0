import type { Dossier } from '@/domain/dossier/dossier';
import type { ItemRef } from '@/domain/shared/ids';
import { isolated } from '@/i18n/isolated';
import { missingTitle } from '@/i18n/nl/items/kinds';

/** The title of an item, as it can stand in a sentence; of one that is not (or no longer) in the dossier its kind. */
export function titleOf(dossier: Dossier, ref: ItemRef): string {
  const found: { readonly title: string } | undefined = dossier.find(ref.kind, ref.id);
  return found ? isolated(found.title) : missingTitle(ref.kind);
}
