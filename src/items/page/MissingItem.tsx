import { itemPageTexts } from '@/i18n/nl/itemPages';
import { AppLink } from '@/routing/AppLink';
import { listPath, type PageKind } from '@/routing/paths';
import { Page } from '@/ui/layout/Page';

/** Stands where an item would, when there is none with the id in the address on the day shown. */
export function MissingItem({ kind }: { kind: PageKind }) {
  const { title, text, link } = itemPageTexts.missing;
  return (
    <Page title={title(kind)} lead={text(kind)}>
      <p>
        <AppLink to={listPath(kind)}>{link(kind)}</AppLink>
      </p>
    </Page>
  );
}
