import type { Assignment } from '@/domain/workflow/assignment';
import { assignedOwner } from '@/domain/workflow/owner';
import { formatDay } from '@/i18n/dates';
import { ownerText, workflowTexts } from '@/i18n/nl/workflow/workflow';
import { LocatorText } from '@/items/links/LocatorText';
import { useDossier } from '@/queries/dossier/dossier';
import { AssignmentActions } from './AssignmentActions';
import styles from './WorkflowSection.module.css';

/** All assignments of an item, the newest first: who, from when to when, why, on whose word. */
export function OwnerHistory({ chain }: { chain: readonly Assignment[] }) {
  const { dossier, isPast } = useDossier();
  return (
    <details className={styles['history']}>
      <summary className={styles['summary']}>{workflowTexts.chainSummary(chain.length)}</summary>
      <ol className={styles['links']} aria-label={workflowTexts.chain}>
        {chain.toReversed().map((assignment, index) => {
          const next = chain[chain.length - index];
          const { from, reason, source } = assignment;
          return (
            <li key={assignment.id} className={styles['link']}>
              <p className={styles['who']}>
                <span>{ownerText(assignedOwner(assignment))}</span>
                <span className={styles['soft']}>
                  {workflowTexts.period(formatDay(from), next && formatDay(next.from))}
                </span>
                {!isPast && <AssignmentActions assignment={assignment} />}
              </p>
              {reason && (
                <p className={styles['soft']}>
                  {workflowTexts.reason}: {reason}
                </p>
              )}
              {source && (
                <p className={styles['soft']}>
                  {workflowTexts.source}: <LocatorText dossier={dossier} locator={source} />
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
