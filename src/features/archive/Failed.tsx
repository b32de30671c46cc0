import { archiveRecordTexts as texts } from '@/i18n/nl/archive/record';
import { Button } from '@/ui/button/Button';
import styles from './Failed.module.css';

/** That something could not be read or worked out, with a way to try again. */
export function Failed({ text, onAgain }: { text: string; onAgain: () => void }) {
  return (
    <div className={styles['failed']} role="alert">
      <p>{text}</p>
      <Button onClick={onAgain}>{texts.tryAgain}</Button>
    </div>
  );
}
