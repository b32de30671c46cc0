import { silentTexts as texts } from '@/i18n/nl/safekeeping/silent';
import { Button } from '@/ui/button/Button';
import { Page } from '@/ui/layout/Page';
import styles from './SilentPage.module.css';

/** Stands in the place of the app while the browser gives no answer where its databases are asked for. */
export function SilentPage({ onAgain }: { onAgain: () => void }) {
  return (
    <main className={styles['main']}>
      <Page title={texts.title} lead={texts.lead}>
        <div className={styles['text']}>
          <p>{texts.kept}</p>
          <p>{texts.advice}</p>
        </div>
        <div>
          <Button variant="primary" onClick={onAgain}>
            {texts.again}
          </Button>
        </div>
      </Page>
    </main>
  );
}
