import type { Standing } from '@/domain/answer/partStanding';
import type { Term } from '@/domain/deadline/term';
import { noteText } from '@/i18n/nl/answer/standing';
import { AnswerBadge } from './AnswerBadge';
import styles from './StandingBadge.module.css';

type StandingBadgeProps = {
  standing: Standing;
  /** For when what is announced is expected, where that is known. */
  announcedFor?: Term | undefined;
};

/** How far something that is asked is answered, in one of four words, and below that what else is to be known of it. */
export function StandingBadge({ standing: { state, note }, announcedFor }: StandingBadgeProps) {
  return (
    <span className={styles['standing']}>
      <AnswerBadge state={state} />
      {note && <span className={styles['note']}>{noteText(note, announcedFor)}</span>}
    </span>
  );
}
