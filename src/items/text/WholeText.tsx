import { wholeText } from '@/i18n/wholeText';
import { shortened, shownOfText } from './shortened';
import styles from './WholeText.module.css';

type WholeTextProps = {
  text: string;
  /** What is shown of a long one; without it, its beginning. */
  excerpt?: string;
  /** How the text, or what is shown of it, stands in its place: between quotes, say. */
  told: (text: string) => string;
};

/** A text with its lines; of a long one a part, and the rest on request. */
export function WholeText({ text, excerpt = shortened(text, shownOfText), told }: WholeTextProps) {
  if (text.length <= shownOfText) return <div className={styles['text']}>{told(text)}</div>;
  return (
    <details>
      <summary className={styles['text']}>
        {told(excerpt)} <span className={styles['soft']}>{wholeText(text.length)}</span>
      </summary>
      <div className={styles['text']}>{text}</div>
    </details>
  );
}
