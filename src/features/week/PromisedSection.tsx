import type { Dossier } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import type { AgendaEntry } from '@/domain/workflow/agenda';
import { weekTexts } from '@/i18n/nl/overview/week';
import { Section } from '@/ui/layout/Page';
import { AgendaRow } from './AgendaRow';
import { keyOf } from './entryKey';
import styles from './WeekPage.module.css';

type PromisedSectionProps = {
  /** The first day of the month. */
  month: Day;
  entries: readonly AgendaEntry[];
  dossier: Dossier;
  on: Day;
};

/** What was promised to come by some day of a month. */
export function PromisedSection({ month, entries, dossier, on }: PromisedSectionProps) {
  return (
    <Section title={weekTexts.promised(month)}>
      {entries.length === 0 && <p className={styles['soft']}>{weekTexts.nothingPromised}</p>}
      <ul>
        {entries.map((entry) => (
          <AgendaRow
            key={keyOf(entry)}
            entry={entry}
            dossier={dossier}
            on={on}
            note={weekTexts.day(entry.day)}
          />
        ))}
      </ul>
    </Section>
  );
}
