import { useCallback } from 'react';
import type { Step } from '@/domain/workflow/step';
import { workflowTexts } from '@/i18n/nl/workflow/workflow';
import { useSave } from '@/items/save/useSave';
import { useDossier } from '@/queries/dossier/dossier';

/** A function that marks a step as done today, or as open again; gives whether it was saved. */
export function useStepDone(): (step: Step, isDone: boolean) => Promise<boolean> {
  const { today } = useDossier();
  const save = useSave();
  return useCallback(
    (step, isDone) => {
      const { doneOn: _doneOn, ...open } = step;
      const record: Step = isDone ? { ...open, doneOn: today } : open;
      const message = isDone ? workflowTexts.markedDone : workflowTexts.markedOpen;
      return save({ operations: [{ type: 'put', record, base: step }] }, message(step.what));
    },
    [save, today],
  );
}
