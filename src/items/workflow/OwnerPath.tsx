import { ArrowRight } from 'lucide-react';
import type { Assignment } from '@/domain/workflow/assignment';
import { assignedOwner } from '@/domain/workflow/owner';
import { ownerShort, workflowTexts } from '@/i18n/nl/workflow';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import styles from './OwnerPath.module.css';

/** Who had an item one after the other, in a line: "BZK/DS → EZK". */
export function OwnerPath({ chain }: { chain: readonly Assignment[] }) {
  return (
    <span className={styles['path']}>
      {chain.map((assignment, index) => (
        <span key={assignment.id} className={styles['link']}>
          {index > 0 && (
            <>
              <ArrowRight className={styles['arrow']} aria-hidden />
              <VisuallyHidden>{workflowTexts.to} </VisuallyHidden>
            </>
          )}
          {ownerShort(assignedOwner(assignment))}
        </span>
      ))}
    </span>
  );
}
