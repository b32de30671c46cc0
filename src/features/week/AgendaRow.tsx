import type { Dossier } from '@/domain/dossier/dossier';
import { type Day, daysBetween } from '@/domain/shared/day';
import type { AgendaEntry } from '@/domain/workflow/agenda';
import { ownerOn } from '@/domain/workflow/owner';
import type { Step } from '@/domain/workflow/step';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { agendaSentence, weekTexts } from '@/i18n/nl/overview/week';
import { ownerText, workflowTexts } from '@/i18n/nl/workflow/workflow';
import { ItemLink } from '@/items/links/ItemLink';
import { useStepDone } from '@/items/workflow/useStepDone';
import { useDossier } from '@/queries/dossier/dossier';
import { Mark } from '@/ui/badge/Mark';
import type { Tone } from '@/ui/tone';
import styles from './WeekPage.module.css';

/** What is still to come is under way; only what has passed is late, or may be. */
function toneOf({ day, reason }: AgendaEntry, on: Day): Tone {
  switch (reason.code) {
    case 'termEnds':
      return day < on ? 'late' : 'underway';
    case 'termOpens':
      return day <= on ? 'possiblyLate' : 'underway';
    case 'stepEnds':
    case 'stepOpens':
      return 'open';
    case 'check':
      return 'unknown';
  }
}

/** How long ago the last day was; nothing for what is not over. */
function overdueText({ day, reason }: AgendaEntry, on: Day): string | undefined {
  const ends = reason.code === 'termEnds' || reason.code === 'stepEnds';
  return ends && day < on ? weekTexts.overdue(daysBetween(day, on)) : undefined;
}

type AgendaRowProps = {
  entry: AgendaEntry;
  dossier: Dossier;
  on: Day;
  /** A word about when, where no heading says so. */
  note?: string;
  /** Called when the row is about to go, as its step is done. */
  onGone?: () => void;
};

/** Something on the agenda: what it is about, why it stands here, and who has it. */
export function AgendaRow({ entry, dossier, on, note, onGone }: AgendaRowProps) {
  const { ref, reason } = entry;
  const { isPast } = useDossier();
  const owner = ownerOn(dossier, ref, on);
  const notes = [note, overdueText(entry, on)].filter(Boolean).join(' · ');
  return (
    <li className={styles['row']}>
      {'step' in reason && !isPast ? (
        <DoneTick step={reason.step} onGone={onGone} />
      ) : (
        <span className={styles['shape']}>
          <Mark tone={toneOf(entry, on)} />
        </span>
      )}
      <div className={styles['words']}>
        <p className={styles['reason']}>{agendaSentence(reason)}</p>
        {notes && <p className={styles['soft']}>{notes}</p>}
        <p className={styles['soft']}>
          <ItemLink dossier={dossier} to={ref} /> {kindLabels[ref.kind].one}
          {owner && ` · ${workflowTexts.owner}: ${ownerText(owner)}`}
        </p>
      </div>
    </li>
  );
}

function DoneTick({ step, onGone }: { step: Step; onGone: (() => void) | undefined }) {
  const setDone = useStepDone();
  return (
    <input
      type="checkbox"
      className={styles['tick']}
      aria-label={workflowTexts.doneStep(step.what)}
      checked={false}
      onChange={() => {
        onGone?.();
        void setDone(step, true);
      }}
    />
  );
}
