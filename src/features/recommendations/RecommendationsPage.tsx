import { shellTexts } from '@/i18n/nl/shell';
import { Page } from '@/ui/layout/Page';

export function RecommendationsPage() {
  return <Page title={shellTexts.pages.recommendations}>{null}</Page>;
}
