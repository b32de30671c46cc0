import { Suspense } from 'react';
import type { RecordKind } from '@/domain/shared/ids';
import { ConflictDialog } from '@/items/conflict/ConflictDialog';
import type { Choices } from '@/items/conflict/resolve';
import type { Problems } from '@/items/form/useForm';
import type { RecordSave } from './useRecordSave';

type ClashQuestionProps<Kind extends RecordKind> = {
  saving: RecordSave<Kind>;
  /** The fields as they stand in the form. */
  order: readonly string[];
  /** Takes what is wrong where the chosen values do not go together. */
  onProblems: (problems: Problems) => void;
  onSaved: () => void;
};

/** The question over a form that changes a record, while fields of it were changed here and elsewhere; else nothing. */
export function ClashQuestion<Kind extends RecordKind>(props: ClashQuestionProps<Kind>) {
  const { saving, order, onProblems, onSaved } = props;
  const { conflicts, choose, back } = saving;
  const chosen = async (choices: Choices) => {
    const { isSaved, problems } = await choose(choices);
    onProblems(problems ?? {});
    if (isSaved) onSaved();
  };
  if (!conflicts) return null;
  return (
    <Suspense fallback={null}>
      <ConflictDialog
        // Another clash after the choice is another question.
        key={JSON.stringify(conflicts)}
        conflicts={conflicts}
        order={order}
        onChosen={(choices) => void chosen(choices)}
        onBack={back}
      />
    </Suspense>
  );
}
