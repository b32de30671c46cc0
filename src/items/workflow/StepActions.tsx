import { Pencil } from 'lucide-react';
import { lazy } from 'react';
import type { Step } from '@/domain/workflow/step';
import { editTexts } from '@/i18n/nl/forms/edit';
import { FormButton } from '@/items/edit/FormButton';
import { RemoveRecordButton } from '@/items/remove/RemoveRecordButton';

const StepDialog = lazy(() =>
  import('./StepDialog').then((module) => ({ default: module.StepDialog })),
);

/** Changing or deleting a step. */
export function StepActions({ step }: { step: Step }) {
  return (
    <span>
      <FormButton
        text={editTexts.edit}
        label={editTexts.editKind('step', step.what)}
        icon={<Pencil aria-hidden />}
        variant="quiet"
        iconOnly
      >
        {(close) => <StepDialog subject={step.subject} step={step} onClose={close} />}
      </FormButton>
      <RemoveRecordButton record={step} name={step.what} />
    </span>
  );
}
