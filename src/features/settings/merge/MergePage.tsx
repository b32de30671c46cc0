import { mergeTexts } from '@/i18n/nl/safekeeping/merge';
import { Page } from '@/ui/layout/Page';
import styles from '../SettingsPage.module.css';
import { FileSection } from './FileSection';
import { MergeSection } from './MergeSection';

/** Making a file for a colleague, and merging theirs. */
export function MergePage() {
  return (
    <Page title={mergeTexts.title} lead={mergeTexts.lead}>
      <div className={styles['form']}>
        <MergeSection />
        <FileSection />
      </div>
    </Page>
  );
}
