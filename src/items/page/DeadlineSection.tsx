import type { DeadlineStanding } from '@/domain/dossier/standing';
import { deadlinesOf } from '@/domain/dossier/standing';
import { type ItemRef, refKey } from '@/domain/shared/ids';
import { itemPageTexts } from '@/i18n/nl/itemPages';
import { AddDeadlineButton } from '@/items/deadline/AddDeadlineButton';
import { AddShiftButton } from '@/items/deadline/AddShiftButton';
import { DeadlineStory } from '@/items/deadline/DeadlineStory';
import { titleOf } from '@/items/text/titleOf';
import { useDossier } from '@/queries/dossier';
import { Section } from '@/ui/layout/Page';
import { anchors } from './anchors';
import styles from './ItemPage.module.css';

type DeadlineSectionProps = {
  title?: string;
  /** Said when there are none. */
  nothing?: string;
  /** The item, and its parts that can be due by themselves. */
  subjects: readonly ItemRef[];
  /** To which of them a new deadline is added. */
  addTo: ItemRef;
};

type Due = { readonly subject: ItemRef; readonly standing: DeadlineStanding };

/** The deadlines of an item and its parts, each with its history; one that is shared by several is told once. */
export function DeadlineSection(props: DeadlineSectionProps) {
  const { title = itemPageTexts.deadlines, nothing = itemPageTexts.noDeadlines } = props;
  const { subjects, addTo } = props;
  const { dossier, on, isPast } = useDossier();
  const told = new Map<string, Due>();
  for (const subject of subjects) {
    for (const standing of deadlinesOf(dossier, subject, on)) {
      const { id } = standing.deadline;
      if (!told.has(id)) told.set(id, { subject, standing });
    }
  }
  return (
    <Section
      title={title}
      anchor={anchors.deadlines}
      actions={!isPast && <AddDeadlineButton subject={addTo} />}
    >
      {told.size === 0 && <p className={styles['soft']}>{nothing}</p>}
      <ul className={styles['list']}>
        {[...told.values()].map(({ subject, standing }) => (
          <li key={standing.deadline.id} className={styles['entry']}>
            {refKey(subject) !== refKey(addTo) && (
              <p className={styles['soft']}>
                {itemPageTexts.deadlineOf(titleOf(dossier, subject))}
              </p>
            )}
            <DeadlineStory standing={standing} dossier={dossier} />
            {!isPast && (
              <div className={styles['buttons']}>
                <AddShiftButton deadline={standing.deadline} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
