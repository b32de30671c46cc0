import { timeliness } from '@/domain/deadline/timeliness';
import { isOpenStep, type Step } from '@/domain/workflow/step';
import { formatDay } from '@/i18n/dates';
import { workflowTexts } from '@/i18n/nl/workflow/workflow';
import { TimelinessBadge } from '@/items/badges/TimelinessBadge';
import { TermText } from '@/items/text/TermText';
import { useDossier } from '@/queries/dossier/dossier';
import { Badge } from '@/ui/badge/Badge';
import { StepActions } from './StepActions';
import { useStepDone } from './useStepDone';
import styles from './WorkflowSection.module.css';

function StepState({ step, isOpen }: { step: Step; isOpen: boolean }) {
  const { on } = useDossier();
  if (isOpen) return <TimelinessBadge timeliness={timeliness(step.term, {}, on)} />;
  return (
    <>
      <Badge tone="done">{workflowTexts.done}</Badge>
      {step.doneOn && (
        <span className={styles['soft']}>{workflowTexts.doneOn(formatDay(step.doneOn))}</span>
      )}
    </>
  );
}

/** A step with its day and how that stands, and the way to tick it off; a done one stays, so that it can be undone. */
export function StepRow({ step }: { step: Step }) {
  const { on, isPast } = useDossier();
  const setDone = useStepDone();
  const isOpen = isOpenStep(step, on);
  return (
    <li className={styles['step']}>
      {!isPast && (
        <input
          type="checkbox"
          className={styles['tick']}
          aria-label={workflowTexts.doneStep(step.what)}
          checked={!isOpen}
          onChange={(event) => void setDone(step, event.target.checked)}
        />
      )}
      <div className={styles['words']}>
        <p className={isOpen ? styles['what'] : styles['soft']}>{step.what}</p>
        <p className={styles['when']}>
          <TermText term={step.term} />
          <StepState step={step} isOpen={isOpen} />
        </p>
        {step.note && <p className={styles['soft']}>{step.note}</p>}
      </div>
      {!isPast && <StepActions step={step} />}
    </li>
  );
}
