import type { ItemRef } from '@/domain/shared/ids';
import type { Step } from '@/domain/workflow/step';
import { editTexts } from '@/i18n/nl/forms/edit';
import { workflowTexts } from '@/i18n/nl/workflow/workflow';
import { RecordDialog } from '@/items/edit/RecordDialog';
import { formSpecs } from '@/items/edit/specs';
import { titleOf } from '@/items/text/titleOf';
import { useDossier } from '@/queries/dossier/dossier';

type StepDialogProps = {
  subject: ItemRef;
  /** The step to change; without one a new one is made, agreed on today. */
  step?: Step;
  onClose: () => void;
};

/** The form for a next step: what is to be done, and by when. */
export function StepDialog({ subject, step, onClose }: StepDialogProps) {
  const { dossier, today } = useDossier();
  return (
    <RecordDialog
      kind="step"
      spec={formSpecs.step}
      title={step ? editTexts.editTitle('step') : editTexts.addTitle('step')}
      description={titleOf(dossier, subject)}
      record={step}
      start={{ subject: { kind: subject.kind, id: subject.id }, saidOn: today }}
      savedMessage={({ what }) => workflowTexts.stepSaved(what)}
      onClose={onClose}
    />
  );
}
