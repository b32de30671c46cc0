import { shellTexts } from '@/i18n/nl/shell';
import { Page } from '@/ui/layout/Page';

export function TimelinePage() {
  return <Page title={shellTexts.pages.timeline}>{null}</Page>;
}
