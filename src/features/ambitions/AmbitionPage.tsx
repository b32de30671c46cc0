import { shellTexts } from '@/i18n/nl/shell';
import { Page } from '@/ui/layout/Page';

export function AmbitionPage() {
  return <Page title={shellTexts.pages.ambitions}>{null}</Page>;
}
