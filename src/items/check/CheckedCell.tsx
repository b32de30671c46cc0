import type { Look } from '@/domain/dossier/standing';
import { formatDayShort } from '@/i18n/dates';
import { outcomeWords } from '@/i18n/nl/checks';
import styles from './CheckedCell.module.css';

/** When someone last looked, and what came of it and where was looked as far as that was recorded. */
export function CheckedCell({ on, check }: Look) {
  if (!check) return formatDayShort(on);
  const { note } = check;
  return (
    <span className={styles['cell']} title={note}>
      {formatDayShort(on)}, {outcomeWords(check)}
      {note && `: ${note}`}
    </span>
  );
}
