import { silentTexts } from '@/i18n/nl/safekeeping/silent';
import type { Waited } from '@/storage/files/patience';
import { Button } from '@/ui/button/Button';
import { Page } from '@/ui/layout/Page';
import styles from './SilentPage.module.css';

/** Stands in the place of the app while the browser gives no answer where its databases are asked for, or another window keeps writing. */
export function SilentPage({ waited, onAgain }: { waited: Waited; onAgain: () => void }) {
  const texts = silentTexts[waited];
  return (
    <main className={styles['main']}>
      <Page title={texts.title} lead={texts.lead}>
        <div className={styles['text']}>
          <p>{texts.kept}</p>
          <p>{texts.advice}</p>
        </div>
        <div>
          <Button variant="primary" onClick={onAgain}>
            {silentTexts.again}
          </Button>
        </div>
      </Page>
    </main>
  );
}
