import { itemPageTexts } from '@/i18n/nl/items/itemPages';
import { AppLink } from '@/routing/AppLink';
import { listPath, type PageKind } from '@/routing/paths';
import { Page } from '@/ui/layout/Page';
import { type LaterItem, useMissingText } from './useMissingText';

type MissingItemProps = {
  kind: PageKind;
  /** The item at the address, when it is in the dossier, but not in the stand shown. */
  later: LaterItem | undefined;
};

/** Stands where an item would, when there is none at the address on the day shown. */
export function MissingItem({ kind, later }: MissingItemProps) {
  const { title, link } = itemPageTexts.missing;
  return (
    <Page title={title(kind)} lead={useMissingText(kind, later)}>
      <p>
        <AppLink to={listPath(kind)}>{link(kind)}</AppLink>
      </p>
    </Page>
  );
}
