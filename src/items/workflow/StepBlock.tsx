import type { ItemRef } from '@/domain/shared/ids';
import { stepsOf } from '@/domain/workflow/openSteps';
import { workflowTexts } from '@/i18n/nl/workflow/workflow';
import { useDossier } from '@/queries/dossier/dossier';
import { AddStepButton } from './AddStepButton';
import { StepRow } from './StepRow';
import styles from './WorkflowSection.module.css';

/** The next steps of an item, by their day; what is done stays in its place. */
export function StepBlock({ subject }: { subject: ItemRef }) {
  const { dossier, on, isPast } = useDossier();
  const steps = stepsOf(dossier, subject, on);
  return (
    <div className={styles['block']}>
      <div className={styles['line']}>
        <h3 className={styles['label']}>{workflowTexts.steps}</h3>
        {!isPast && <AddStepButton subject={subject} />}
      </div>
      {steps.length === 0 ? (
        <p className={styles['soft']}>{workflowTexts.noSteps}</p>
      ) : (
        <ul aria-label={workflowTexts.steps}>
          {steps.map((step) => (
            <StepRow key={step.id} step={step} />
          ))}
        </ul>
      )}
    </div>
  );
}
