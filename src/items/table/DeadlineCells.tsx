import { hasInterval } from '@/domain/deadline/held';
import { hasEnded } from '@/domain/deadline/timeliness';
import { slipNotation, slipSentence } from '@/i18n/nl/deadline/deadline';
import { presentTermText } from '@/i18n/nl/deadline/timeliness';
import { tableTexts } from '@/i18n/nl/items/tables';
import { TimelinessBadge } from '@/items/badges/TimelinessBadge';
import { TermText } from '@/items/text/TermText';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import styles from './DeadlineCells.module.css';
import type { DeadlineSummary, ViaSummary } from './deadlineSummary';

type DeadlineCellProps = { deadline: DeadlineSummary };

/** The term that holds now, for what is held to an earlier one; `undefined` where that adds nothing. */
function presentNote({ present, heldTo, againstPresent }: DeadlineSummary): string | undefined {
  return againstPresent && heldTo !== present
    ? presentTermText(present, againstPresent)
    : undefined;
}

/** How it stands in one word; how it stands against the present term on hover, and for those who listen. */
export function TimelinessCell({ deadline }: DeadlineCellProps) {
  const note = presentNote(deadline);
  return (
    <span title={note}>
      <TimelinessBadge timeliness={deadline.timeliness} />
      {note && <VisuallyHidden> ({note})</VisuallyHidden>}
    </span>
  );
}

/** How the study stands on which it waits, and that this is no term of its own. */
export function ViaCell({ via: { title, timeliness } }: { via: ViaSummary }) {
  return (
    <span className={styles['via']}>
      <TimelinessBadge timeliness={timeliness} />
      <span className={styles['label']}>{tableTexts.via(title)}</span>
    </span>
  );
}

type TermsCellProps = DeadlineCellProps & {
  /** The terms follow one another on a line, instead of standing one above the other. */
  inLine?: boolean;
};

/** The term; of what was shifted the first promise, small, and the term that holds now or did last. */
export function TermsCell({ deadline, inLine = false }: TermsCellProps) {
  const { first, present, shifts, timeliness } = deadline;
  if (shifts === 0) return <TermText term={present} />;
  return (
    <span className={inLine ? styles['line'] : styles['terms']}>
      <span className={styles['first']}>
        {tableTexts.terms.first} <TermText term={first} />
      </span>
      <span>
        <span className={styles['label']}>
          {hasEnded(timeliness) ? tableTexts.terms.last : tableTexts.terms.present}
        </span>{' '}
        <TermText term={present} />
      </span>
    </span>
  );
}

/** How often it was shifted and by how much in all, as a table notes it; in a sentence on hover, and for those who listen. */
export function SlipCell({ deadline }: DeadlineCellProps) {
  const { slip, shifts, present } = deadline;
  // Of a term in which no day can be read, such as "binnenkort", it can't be told whether it moved.
  if (shifts === 0 && !hasInterval(present)) return tableTexts.noSlip;
  const notation = slipNotation(slip, shifts);
  if (shifts === 0) return notation;
  const sentence = slipSentence(slip, shifts);
  return (
    <span title={sentence}>
      <span aria-hidden>{notation}</span>
      <VisuallyHidden>{sentence}</VisuallyHidden>
    </span>
  );
}
