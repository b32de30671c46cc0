import { shellTexts } from '@/i18n/nl/shell';
import { Page } from '@/ui/layout/Page';

export function ReportPage() {
  return <Page title={shellTexts.pages.report}>{null}</Page>;
}
