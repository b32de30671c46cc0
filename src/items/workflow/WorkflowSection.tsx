import type { ItemRef } from '@/domain/shared/ids';
import { workflowTexts } from '@/i18n/nl/workflow/workflow';
import { Section } from '@/ui/layout/Page';
import { OwnerBlock } from './OwnerBlock';
import { StepBlock } from './StepBlock';
import styles from './WorkflowSection.module.css';
import { workflowId } from './WorkLine';

/** Who is to act on an item and what they are to do next. */
export function WorkflowSection({ of }: { of: ItemRef }) {
  return (
    <div id={workflowId} tabIndex={-1} className={styles['frame']}>
      <Section title={workflowTexts.title}>
        <div className={styles['blocks']}>
          <OwnerBlock subject={of} />
          <StepBlock subject={of} />
        </div>
      </Section>
    </div>
  );
}
