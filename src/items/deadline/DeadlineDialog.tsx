import type { Deadline } from '@/domain/deadline/deadline';
import type { ItemRef } from '@/domain/shared/ids';
import { editTexts } from '@/i18n/nl/forms/edit';
import { RecordDialog } from '@/items/edit/RecordDialog';
import { formSpecs } from '@/items/edit/specs';

type DeadlineDialogProps = {
  /** What a new deadline is for. */
  subject?: ItemRef;
  /** The deadline to change; without one a new one is made. */
  deadline?: Deadline;
  onClose: () => void;
};

/** The form for a first promise: what is due, when, as said by whom and on which day. */
export function DeadlineDialog({ subject, deadline, onClose }: DeadlineDialogProps) {
  return (
    <RecordDialog
      kind="deadline"
      spec={formSpecs.deadline}
      title={deadline ? editTexts.editTitle('deadline') : editTexts.addTitle('deadline')}
      description={editTexts.deadlineDescription}
      record={deadline}
      start={{ subjects: subject ? [{ kind: subject.kind, id: subject.id }] : [] }}
      savedMessage={() => editTexts.saved('deadline')}
      onClose={onClose}
    />
  );
}
