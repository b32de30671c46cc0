import type { Dossier } from '@/domain/dossier/dossier';
import { assignmentDay } from '@/domain/dossier/statedDay';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import {
  assignedOwner,
  comingOwners,
  isOwnedBy,
  type Owner,
  ownerChain,
  ownerNote,
  ownerOn,
  ownersUpTo,
} from '@/domain/workflow/owner';
import { formatDay } from '@/i18n/dates';
import { assignedText } from '@/i18n/nl/status/statedDay';
import { ownerText, workflowTexts } from '@/i18n/nl/workflow/workflow';
import { useDossier } from '@/queries/dossier/dossier';
import { AssignButton } from './AssignButton';
import { OwnerHistory } from './OwnerHistory';
import { OwnerPath } from './OwnerPath';
import styles from './WorkflowSection.module.css';

function sinceText(dossier: Dossier, { assignment, derived }: Owner): string {
  if (derived) return workflowTexts.notAssigned;
  return assignment ? assignedText(assignmentDay(dossier, assignment)) : workflowTexts.noted;
}

/** A free text that says something else than the assignments do; the same in other words is left out. */
function differingNote(dossier: Dossier, ref: ItemRef, on: Day): string | undefined {
  const owners = ownersUpTo(dossier, ref, on);
  const note = ownerNote(dossier, ref);
  if (!note || owners.length === 0) return undefined;
  return owners.some((it) => isOwnedBy(it, note)) ? undefined : note;
}

/** Who is to act on an item, since when, who had it before, and who is to have it next. */
export function OwnerBlock({ subject }: { subject: ItemRef }) {
  const { dossier, on, isPast } = useDossier();
  const owner = ownerOn(dossier, subject, on);
  const chain = ownerChain(dossier, subject, on);
  const owners = ownersUpTo(dossier, subject, on);
  const coming = comingOwners(dossier, subject, on);
  const note = differingNote(dossier, subject, on);
  return (
    <div className={styles['block']}>
      <div className={styles['line']}>
        <p className={styles['who']}>
          <span className={styles['label']}>{workflowTexts.owner}</span>
          {owner ? (
            <>
              <strong className={styles['owner']}>{ownerText(owner)}</strong>
              <span className={styles['soft']}>{sinceText(dossier, owner)}</span>
            </>
          ) : (
            <span className={styles['soft']}>{workflowTexts.nobody}</span>
          )}
        </p>
        {!isPast && (
          <AssignButton subject={subject} isOwned={owner !== undefined && !owner.derived} />
        )}
      </div>
      {owners.length > 1 && <OwnerPath chain={owners} />}
      {coming.map((assignment) => (
        <p key={assignment.id}>
          {workflowTexts.planned(ownerText(assignedOwner(assignment)), formatDay(assignment.from))}
        </p>
      ))}
      {note && <p className={styles['soft']}>{workflowTexts.alsoNoted(note)}</p>}
      {chain.length + coming.length > 0 && <OwnerHistory chain={[...chain, ...coming]} />}
    </div>
  );
}
