import { useRef } from 'react';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import type { AgendaEntry } from '@/domain/workflow/agenda';
import { weekTexts } from '@/i18n/nl/overview/week';
import { Section } from '@/ui/layout/Page';
import { AgendaRow } from './AgendaRow';
import { CheckGroup } from './CheckGroup';
import { keyOf } from './entryKey';
import styles from './WeekPage.module.css';

type AgendaSectionProps = {
  title: string;
  entries: readonly AgendaEntry[];
  dossier: Dossier;
  on: Day;
};

/** A week day by day; days on which nothing falls are left out. */
export function AgendaSection({ title, entries, dossier, on }: AgendaSectionProps) {
  const frame = useRef<HTMLDivElement>(null);
  const days = [...new Set(entries.map(({ day }) => day))];
  return (
    <Section title={title}>
      {/* Takes the focus of a row that goes when its step is done. */}
      <div ref={frame} tabIndex={-1} className={styles['days']}>
        {days.length === 0 && <p className={styles['soft']}>{weekTexts.nothing}</p>}
        {days.map((day) => {
          const own = entries.filter((entry) => entry.day === day);
          const checks = own.filter(({ reason }) => reason.code === 'check');
          return (
            <div key={day} className={styles['day']}>
              <h3 className={day === on ? styles['today'] : styles['date']}>
                {weekTexts.day(day)}
                {day === on && <span className={styles['mark']}>{weekTexts.today}</span>}
              </h3>
              <ul>
                {own
                  .filter(({ reason }) => reason.code !== 'check')
                  .map((entry) => (
                    <AgendaRow
                      key={keyOf(entry)}
                      entry={entry}
                      dossier={dossier}
                      on={on}
                      onGone={() => frame.current?.focus()}
                    />
                  ))}
              </ul>
              <CheckGroup entries={checks} dossier={dossier} on={on} />
            </div>
          );
        })}
      </div>
    </Section>
  );
}
