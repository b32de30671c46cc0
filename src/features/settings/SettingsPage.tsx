import { shellTexts } from '@/i18n/nl/shell';
import { Page } from '@/ui/layout/Page';

export function SettingsPage() {
  return <Page title={shellTexts.pages.settings}>{null}</Page>;
}
