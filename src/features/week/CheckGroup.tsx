import type { Dossier } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import type { AgendaEntry } from '@/domain/workflow/agenda';
import { weekTexts } from '@/i18n/nl/overview/week';
import { AgendaRow } from './AgendaRow';
import { keyOf } from './entryKey';
import styles from './WeekPage.module.css';

/** Above this many checks on one day they stand behind a fold, so that they don't hide what is due. */
const foldedFrom = 4;

type CheckGroupProps = { entries: readonly AgendaEntry[]; dossier: Dossier; on: Day };

/** What is to be checked on a day. */
export function CheckGroup({ entries, dossier, on }: CheckGroupProps) {
  if (entries.length === 0) return null;
  const list = (
    <ul>
      {entries.map((entry) => (
        <AgendaRow key={keyOf(entry)} entry={entry} dossier={dossier} on={on} />
      ))}
    </ul>
  );
  if (entries.length < foldedFrom) return list;
  return (
    <details className={styles['checks']}>
      <summary className={styles['summary']}>{weekTexts.checks(entries.length)}</summary>
      {list}
    </details>
  );
}
