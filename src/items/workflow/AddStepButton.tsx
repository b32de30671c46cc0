import { Plus } from 'lucide-react';
import { lazy } from 'react';
import type { ItemRef } from '@/domain/shared/ids';
import { workflowTexts } from '@/i18n/nl/workflow/workflow';
import { FormButton } from '@/items/edit/FormButton';
import { titleOf } from '@/items/text/titleOf';
import { useDossier } from '@/queries/dossier/dossier';

const StepDialog = lazy(() =>
  import('./StepDialog').then((module) => ({ default: module.StepDialog })),
);

/** Opens the form for a next step of an item. */
export function AddStepButton({ subject }: { subject: ItemRef }) {
  const { dossier } = useDossier();
  return (
    <FormButton
      text={workflowTexts.addStep}
      label={workflowTexts.addStepTo(titleOf(dossier, subject))}
      icon={<Plus aria-hidden />}
      variant="quiet"
    >
      {(close) => <StepDialog subject={subject} onClose={close} />}
    </FormButton>
  );
}
