import { type Due, duesOfAll } from '@/domain/answer/due';
import { type ItemRef, refKey } from '@/domain/shared/ids';
import { itemPageTexts } from '@/i18n/nl/items/itemPages';
import { anchors } from '@/items/page/anchors';
import styles from '@/items/page/ItemPage.module.css';
import { titleOf } from '@/items/text/titleOf';
import { useDossier } from '@/queries/dossier/dossier';
import { Section } from '@/ui/layout/Page';
import { AddDeadlineButton } from './AddDeadlineButton';
import { AddShiftButton } from './AddShiftButton';
import { DeadlineStory } from './DeadlineStory';

type DeadlineSectionProps = {
  title?: string;
  /** Said when there are none. */
  nothing?: string;
  /** The item, and its parts that can be due by themselves. */
  subjects: readonly ItemRef[];
  /** To which of them a new deadline is added. */
  addTo: ItemRef;
};

function bySaid(a: Due, b: Due): number {
  return a.deadline.saidOn < b.deadline.saidOn ? -1 : Number(a.deadline.saidOn > b.deadline.saidOn);
}

/**
 * The deadlines of an item and its parts in the order in which they were said, each with its history; one that is shared
 * by several is told once, as it stands for whom it weighs heaviest (rule T5).
 */
export function DeadlineSection(props: DeadlineSectionProps) {
  const { title = itemPageTexts.deadlines, nothing = itemPageTexts.noDeadlines } = props;
  const { subjects, addTo } = props;
  const { dossier, on, isPast } = useDossier();
  const told = duesOfAll(dossier, subjects, on).toSorted(bySaid);
  return (
    <Section
      title={title}
      anchor={anchors.deadlines}
      actions={!isPast && <AddDeadlineButton subject={addTo} />}
    >
      {told.length === 0 && <p className={styles['soft']}>{nothing}</p>}
      <ul className={styles['list']}>
        {told.map((due) => (
          <li key={due.deadline.id} className={styles['entry']}>
            {refKey(due.subject) !== refKey(addTo) && (
              <p className={styles['soft']}>
                {itemPageTexts.deadlineOf(titleOf(dossier, due.subject))}
              </p>
            )}
            <DeadlineStory standing={due} dossier={dossier} />
            {!isPast && (
              <div className={styles['buttons']}>
                <AddShiftButton deadline={due.deadline} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
