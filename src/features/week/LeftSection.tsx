import { useRef } from 'react';
import type { Attention } from '@/domain/dossier/attention';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import { refKey } from '@/domain/shared/ids';
import type { AgendaEntry } from '@/domain/workflow/agenda';
import { ownerOn } from '@/domain/workflow/owner';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { attentionSentence } from '@/i18n/nl/overview/attention';
import { weekTexts } from '@/i18n/nl/overview/week';
import { ownerText, workflowTexts } from '@/i18n/nl/workflow/workflow';
import { attentionTones } from '@/items/badges/tones';
import { ItemLink } from '@/items/links/ItemLink';
import { Mark } from '@/ui/badge/Mark';
import { Section } from '@/ui/layout/Page';
import { AgendaRow } from './AgendaRow';
import { keyOf } from './entryKey';
import styles from './WeekPage.module.css';

type LeftSectionProps = {
  late: readonly Attention[];
  steps: readonly AgendaEntry[];
  dossier: Dossier;
  on: Day;
};

/** What was left: steps past their day, and what is late or may be. */
export function LeftSection({ late, steps, dossier, on }: LeftSectionProps) {
  const frame = useRef<HTMLDivElement>(null);
  return (
    <Section title={weekTexts.left}>
      {late.length + steps.length === 0 && (
        <p className={styles['soft']}>{weekTexts.nothingLeft}</p>
      )}
      <div ref={frame} tabIndex={-1}>
        <ul>
          {steps.map((entry) => (
            <AgendaRow
              key={keyOf(entry)}
              entry={entry}
              dossier={dossier}
              on={on}
              onGone={() => frame.current?.focus()}
            />
          ))}
          {late.map((attention) => (
            <LateRow key={refKey(attention.ref)} attention={attention} dossier={dossier} on={on} />
          ))}
        </ul>
      </div>
    </Section>
  );
}

type LateRowProps = { attention: Attention; dossier: Dossier; on: Day };

function LateRow({ attention: { ref, reason }, dossier, on }: LateRowProps) {
  const owner = ownerOn(dossier, ref, on);
  return (
    <li className={styles['row']}>
      <span className={styles['shape']}>
        <Mark tone={attentionTones[reason.code]} />
      </span>
      <div className={styles['words']}>
        <p className={styles['reason']}>{attentionSentence(reason)}</p>
        <p className={styles['soft']}>
          <ItemLink dossier={dossier} to={ref} /> {kindLabels[ref.kind].one}
          {owner && ` · ${workflowTexts.owner}: ${ownerText(owner)}`}
        </p>
      </div>
    </li>
  );
}
