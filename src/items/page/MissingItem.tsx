import { Suspense } from 'react';
import { itemPageTexts } from '@/i18n/nl/items/itemPages';
import { useDossier } from '@/queries/dossier/dossier';
import { AppLink } from '@/routing/AppLink';
import { listPath, type PageKind } from '@/routing/paths';
import { Page } from '@/ui/layout/Page';
import { DeletedItem, DeletedText } from './DeletedItem';
import { type LaterItem, useMissingText } from './useMissingText';

type MissingItemProps = {
  kind: PageKind;
  /** What stands in the address. */
  id: string | undefined;
  /** The item at the address, when it is in the dossier, but not in the stand shown. */
  later: LaterItem | undefined;
};

/** Stands where an item would, when there is none at the address on the day shown; one that was deleted can be put back. */
export function MissingItem({ kind, id, later }: MissingItemProps) {
  const { isPast } = useDossier();
  const { title, link } = itemPageTexts.missing;
  const text = useMissingText(kind, later);
  const item = id === undefined || later || isPast ? undefined : { kind, id };
  const lead = item ? <DeletedText item={item} otherwise={text} /> : text;
  return (
    <Page title={title(kind)} lead={<Suspense fallback={null}>{lead}</Suspense>}>
      <Suspense fallback={null}>{item && <DeletedItem item={item} />}</Suspense>
      <p>
        <AppLink to={listPath(kind)}>{link(kind)}</AppLink>
      </p>
    </Page>
  );
}
