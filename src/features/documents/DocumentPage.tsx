import { shellTexts } from '@/i18n/nl/shell';
import { Page } from '@/ui/layout/Page';

export function DocumentPage() {
  return <Page title={shellTexts.pages.documents}>{null}</Page>;
}
