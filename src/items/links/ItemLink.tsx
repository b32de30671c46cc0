import type { Dossier } from '@/domain/dossier/dossier';
import type { ItemRef } from '@/domain/shared/ids';
import { missingTitle } from '@/i18n/nl/kinds';
import { AppLink } from '@/routing/AppLink';
import { itemPath } from '@/routing/paths';

type Titled = { readonly title: string };

function titleOf(dossier: Dossier, ref: ItemRef): Titled | undefined {
  return dossier.find(ref.kind, ref.id);
}

/** A link to an item by its title; of one that is not (or not yet) in the dossier the kind is named. */
export function ItemLink({ dossier, to }: { dossier: Dossier; to: ItemRef }) {
  const found = titleOf(dossier, to);
  if (!found) return <span>{missingTitle(to.kind)}</span>;
  if (to.kind === 'request') {
    const motionId = dossier.find('request', to.id)?.motionId;
    if (!motionId) return <span>{found.title}</span>;
    return <AppLink to={itemPath({ kind: 'motion', id: motionId })}>{found.title}</AppLink>;
  }
  return <AppLink to={itemPath({ kind: to.kind, id: to.id })}>{found.title}</AppLink>;
}
