import { shellTexts } from '@/i18n/nl/shell';
import { Page } from '@/ui/layout/Page';

export function CommitmentPage() {
  return <Page title={shellTexts.pages.commitments}>{null}</Page>;
}
