import { ArrowDown } from 'lucide-react';
import type { ItemRef } from '@/domain/shared/ids';
import { stepsOf } from '@/domain/workflow/openSteps';
import { ownerOn } from '@/domain/workflow/owner';
import { isOpenStep } from '@/domain/workflow/step';
import { ownerText, workflowTexts } from '@/i18n/nl/workflow/workflow';
import { TermText } from '@/items/text/TermText';
import { useDossier } from '@/queries/dossier/dossier';
import { Button } from '@/ui/button/Button';
import styles from './WorkflowSection.module.css';

/** The section of the page to which the line at its top leads. */
export const workflowId = 'wie-en-wat-nu';

/** Who has an item and what comes next, in one line for the top of its page, with the way to the section about it. */
export function WorkLine({ of }: { of: ItemRef }) {
  const { dossier, on, isPast } = useDossier();
  const owner = ownerOn(dossier, of, on);
  const next = stepsOf(dossier, of, on).find((step) => isOpenStep(step, on));
  return (
    <div className={styles['workLine']}>
      <span>
        {workflowTexts.owner}: {owner ? ownerText(owner) : workflowTexts.unassigned}
      </span>
      {next && (
        <span>
          {workflowTexts.nextStep}: {next.what}, <TermText term={next.term} />
        </span>
      )}
      {!isPast && (
        <Button
          variant="quiet"
          icon={<ArrowDown aria-hidden />}
          onClick={() => document.getElementById(workflowId)?.focus()}
        >
          {workflowTexts.toSection}
        </Button>
      )}
    </div>
  );
}
