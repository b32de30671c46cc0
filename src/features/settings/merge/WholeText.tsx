import { mergeTexts } from '@/i18n/nl/safekeeping/merge';
import { quoted } from '@/i18n/quoted';
import { shortened, shownOfText } from '@/items/text/shortened';
import styles from './Merge.module.css';

/** A text with its lines; of a long one the beginning, and the rest on request. */
export function WholeText({ text }: { text: string }) {
  if (text.length <= shownOfText) return <div className={styles['text']}>{quoted(text)}</div>;
  return (
    <details>
      <summary className={styles['text']}>
        {quoted(shortened(text, shownOfText))}{' '}
        <span className={styles['soft']}>{mergeTexts.merging.wholeText(text.length)}</span>
      </summary>
      <div className={styles['text']}>{text}</div>
    </details>
  );
}
