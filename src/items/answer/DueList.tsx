import { type Due, duesOf } from '@/domain/answer/due';
import type { Term } from '@/domain/deadline/term';
import type { Timeliness } from '@/domain/deadline/timeliness';
import type { ItemRef } from '@/domain/shared/ids';
import { answerCheckTexts } from '@/i18n/nl/answer/texts';
import { TimelinessBadge } from '@/items/badges/TimelinessBadge';
import { TermText } from '@/items/text/TermText';
import { useDossier } from '@/queries/dossier/dossier';
import styles from './DueList.module.css';

const texts = answerCheckTexts;

type AgainstProps = { label: string; term: Term; timeliness: Timeliness };

function Against({ label, term, timeliness }: AgainstProps) {
  return (
    <li className={styles['due']}>
      <span className={styles['label']}>{label}:</span>
      <TermText term={term} />
      <TimelinessBadge timeliness={timeliness} />
    </li>
  );
}

function DueLines({ due }: { due: Due }) {
  const { first, present, againstFirst, againstPresent, shifts, isTermUnknown } = due;
  if (shifts.length === 0) {
    return <Against label={texts.onlyTerm} term={first} timeliness={againstFirst} />;
  }
  return (
    <>
      <Against label={texts.firstTerm} term={first} timeliness={againstFirst} />
      {isTermUnknown ? (
        <li className={styles['due']}>
          <span className={styles['label']}>{texts.presentTerm}:</span>
          <span>{texts.noKnownTerm}</span>
        </li>
      ) : (
        <Against label={texts.presentTerm} term={present} timeliness={againstPresent} />
      )}
    </>
  );
}

/** What is due for an item, held against the first promise and the present term; nothing when nothing is due. */
export function DueList({ subject }: { subject: ItemRef }) {
  const { dossier, on } = useDossier();
  const dues = duesOf(dossier, subject, on);
  if (dues.length === 0) return null;
  return (
    <ul className={styles['dues']} aria-label={texts.timeliness}>
      {dues.map((due) => (
        <DueLines key={due.deadline.id} due={due} />
      ))}
    </ul>
  );
}
