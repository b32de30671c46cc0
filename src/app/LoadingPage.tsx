import { shellTexts } from '@/i18n/nl/frame/shell';

/** What stands in the place of a page while it is read from disk. */
export function LoadingPage() {
  return <p role="status">{shellTexts.loading}</p>;
}
