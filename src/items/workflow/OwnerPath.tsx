import { ArrowRight } from 'lucide-react';
import type { Owner } from '@/domain/workflow/owner';
import { ownerShort, workflowTexts } from '@/i18n/nl/workflow/workflow';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import styles from './OwnerPath.module.css';

/** Who had an item one after the other, in a line: "BZK/DS → EZK". */
export function OwnerPath({ chain }: { chain: readonly Owner[] }) {
  return (
    <span className={styles['path']}>
      {chain.map((owner, index) => (
        <span key={owner.assignment?.id ?? ''} className={styles['link']}>
          {index > 0 && (
            <>
              <ArrowRight className={styles['arrow']} aria-hidden />
              <VisuallyHidden>{workflowTexts.to} </VisuallyHidden>
            </>
          )}
          {ownerShort(owner)}
        </span>
      ))}
    </span>
  );
}
