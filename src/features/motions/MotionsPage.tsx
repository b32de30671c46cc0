import { shellTexts } from '@/i18n/nl/shell';
import { Page } from '@/ui/layout/Page';

export function MotionsPage() {
  return <Page title={shellTexts.pages.motions}>{null}</Page>;
}
