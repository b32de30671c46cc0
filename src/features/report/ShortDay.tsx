import type { Day } from '@/domain/shared/day';
import { formatDayShort } from '@/i18n/dates';
import { reportTexts } from '@/i18n/nl/report/report';
import styles from './Report.module.css';

/** A day in a table, on one line; a dash when there is none. */
export function ShortDay({ day }: { day: Day | undefined }) {
  return day ? <span className={styles['day']}>{formatDayShort(day)}</span> : reportTexts.none;
}
