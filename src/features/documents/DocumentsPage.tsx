import { shellTexts } from '@/i18n/nl/shell';
import { Page } from '@/ui/layout/Page';

export function DocumentsPage() {
  return <Page title={shellTexts.pages.documents}>{null}</Page>;
}
