import { archiveRecordTexts as texts } from '@/i18n/nl/archive/record';
import { Facts } from '@/ui/layout/Facts';
import styles from './RecordView.module.css';

function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, undefined, 1);
}

/** What the feed told of a record and nothing here understands, by its own names of fields; nothing when that is nothing. */
export function OtherFields({ extra }: { extra: Readonly<Record<string, unknown>> | undefined }) {
  if (!extra) return null;
  return (
    <details className={styles['others']}>
      <summary>{texts.others}</summary>
      <p>{texts.othersExplained}</p>
      <Facts
        facts={Object.entries(extra).map(([term, value]) => ({ term, value: written(value) }))}
      />
    </details>
  );
}
