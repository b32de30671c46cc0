import { shellTexts } from '@/i18n/nl/frame/shell';
import { AppLink } from '@/routing/AppLink';
import { pagePath } from '@/routing/paths';
import { Button } from '@/ui/button/Button';
import { Page } from '@/ui/layout/Page';

type FailurePageProps = { error: unknown };

/** Stands in the place of a page that failed; the frame around it keeps working. */
export function FailurePage({ error }: FailurePageProps) {
  const { title, text, retry, details } = shellTexts.failure;
  return (
    <Page title={title} lead={text}>
      <p>
        <Button onClick={() => window.location.reload()}>{retry}</Button>{' '}
        <AppLink to={pagePath('settings')}>{shellTexts.pages.settings}</AppLink>
      </p>
      <details>
        <summary>{details}</summary>
        <code>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</code>
      </details>
    </Page>
  );
}
