import { shellTexts } from '@/i18n/nl/shell';
import { Page } from '@/ui/layout/Page';

export function RecommendationPage() {
  return <Page title={shellTexts.pages.recommendations}>{null}</Page>;
}
