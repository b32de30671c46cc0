import type { Dossier } from '@/domain/dossier/dossier';
import type { ItemRef } from '@/domain/shared/ids';
import { isolated } from '@/i18n/isolated';
import { missingTitle } from '@/i18n/nl/items/kinds';
import { AppLink } from '@/routing/AppLink';
import { itemAddress } from './itemAddress';

type Titled = { readonly title: string };

function titleOf(dossier: Dossier, ref: ItemRef): Titled | undefined {
  return dossier.find(ref.kind, ref.id);
}

type ItemLinkProps = {
  dossier: Dossier;
  to: ItemRef;
  /** The request of that motion to which it leads, where it is about one. */
  at?: ItemRef | undefined;
};

/** A link to an item by its title; of one that is not (or not yet) in the dossier the kind is named. */
export function ItemLink({ dossier, to, at = to }: ItemLinkProps) {
  const found = titleOf(dossier, to);
  if (!found) return <span>{missingTitle(to.kind)}</span>;
  const address = itemAddress(dossier, at) ?? itemAddress(dossier, to);
  if (!address) return <span>{isolated(found.title)}</span>;
  return <AppLink to={address}>{isolated(found.title)}</AppLink>;
}
