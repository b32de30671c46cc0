import { archiveTexts } from '@/i18n/nl/archive/page';
import styles from './QueryHelp.module.css';

/** What can be typed in the box, behind a fold. */
export function QueryHelp() {
  return (
    <details>
      <summary>{archiveTexts.help.title}</summary>
      <dl className={styles['rows']}>
        {archiveTexts.help.rows.map(([typed, meaning]) => (
          <div key={typed} className={styles['row']}>
            <dt>
              <code>{typed}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
