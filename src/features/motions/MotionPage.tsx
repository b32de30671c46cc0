import { shellTexts } from '@/i18n/nl/shell';
import { Page } from '@/ui/layout/Page';

export function MotionPage() {
  return <Page title={shellTexts.pages.motions}>{null}</Page>;
}
