import { shellTexts } from '@/i18n/nl/shell';
import { Page } from '@/ui/layout/Page';

export function StudyPage() {
  return <Page title={shellTexts.pages.studies}>{null}</Page>;
}
