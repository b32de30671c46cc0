import { shellTexts } from '@/i18n/nl/shell';
import { Page } from '@/ui/layout/Page';

export function OverviewPage() {
  return <Page title={shellTexts.pages.overview}>{null}</Page>;
}
