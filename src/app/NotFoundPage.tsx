import { shellTexts } from '@/i18n/nl/frame/shell';
import { AppLink } from '@/routing/AppLink';
import { pagePath } from '@/routing/paths';
import { Page } from '@/ui/layout/Page';

/** The page at an address that has none. */
export function NotFoundPage() {
  const { title, text, back } = shellTexts.notFound;
  return (
    <Page title={title} lead={text}>
      <p>
        <AppLink to={pagePath('overview')}>{back}</AppLink>
      </p>
    </Page>
  );
}
