import { shellTexts } from '@/i18n/nl/shell';
import { Page } from '@/ui/layout/Page';

export function ArchivePage() {
  return <Page title={shellTexts.pages.archive}>{null}</Page>;
}
