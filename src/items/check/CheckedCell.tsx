import type { Look } from '@/domain/dossier/standing';
import { formatDayShort } from '@/i18n/dates';
import { outcomeWords } from '@/i18n/nl/sources/checks';
import styles from './CheckedCell.module.css';

/** What came of a look and what was noted, as far as that was recorded: "niets gevonden: de brieven van 2026". */
export function foundText({ check }: Look): string | undefined {
  return check && [outcomeWords(check), check.note].filter(Boolean).join(': ');
}

/** When someone last looked, and what came of it and where was looked as far as that was recorded. */
export function CheckedCell(look: Look) {
  const day = formatDayShort(look.on);
  const found = foundText(look);
  if (!found) return day;
  return (
    <span className={styles['cell']} title={look.check?.note}>
      {day}, {found}
    </span>
  );
}
