import type { Look } from '@/domain/dossier/standing';
import { formatDayShort } from '@/i18n/dates';
import { outcomeWords } from '@/i18n/nl/checks';
import styles from './CheckedCell.module.css';

/** When someone last looked, what came of it and what was noted. */
export function checkedText({ on, check }: Look): string {
  if (!check) return formatDayShort(on);
  const { note } = check;
  return `${formatDayShort(on)}, ${outcomeWords(check)}${note ? `: ${note}` : ''}`;
}

/** When someone last looked, and what came of it and where was looked as far as that was recorded. */
export function CheckedCell(look: Look) {
  if (!look.check) return checkedText(look);
  return (
    <span className={styles['cell']} title={look.check.note}>
      {checkedText(look)}
    </span>
  );
}
