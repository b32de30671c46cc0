import type { ReactNode } from 'react';
import type { RecordOf } from '@/domain/dossier/records';
import { useDossier } from '@/queries/dossier/dossier';
import type { PageKind } from '@/routing/paths';
import { useItemId } from '@/routing/useItemId';
import { MissingItem } from './MissingItem';

type ItemAtAddressProps<Kind extends PageKind> = {
  kind: Kind;
  /** How the item is shown. */
  children: (item: RecordOf[Kind]) => ReactNode;
};

/** The item whose id stands in the address, or what is said when there is none on the day shown. */
export function ItemAtAddress<Kind extends PageKind>(props: ItemAtAddressProps<Kind>) {
  const { kind, children } = props;
  const { dossier, whole } = useDossier();
  const id = useItemId();
  const item = id === undefined ? undefined : dossier.find(kind, id);
  if (item) return children(item);
  const later = id === undefined ? undefined : whole.find(kind, id);
  return <MissingItem kind={kind} id={id} later={later} />;
}
