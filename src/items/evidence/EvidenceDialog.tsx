import type { Item } from '@/domain/dossier/records';
import type { Evidence } from '@/domain/evidence/evidence';
import type { ItemRef } from '@/domain/shared/ids';
import { editTexts } from '@/i18n/nl/forms/edit';
import type { Fields } from '@/items/edit/fieldSpec';
import { RecordDialog } from '@/items/edit/RecordDialog';
import { titleOf } from '@/items/text/titleOf';
import { useDossier } from '@/queries/dossier/dossier';
import { evidenceForm } from './evidenceForm';

type EvidenceDialogProps = {
  subject: ItemRef;
  /** The evidence to change; without one a new one is made. */
  evidence?: Evidence;
  /** Fields of a new one that are known from where it is made. */
  given?: Fields;
  /** New items that it rests on, written in the same change. */
  along?: readonly Item[];
  onClose: () => void;
};

/** The form for a source that covers an item, or parts of a motion: for each request that is chosen one is recorded. */
export function EvidenceDialog({ subject, evidence, given, along, onClose }: EvidenceDialogProps) {
  const { dossier } = useDossier();
  return (
    <RecordDialog
      kind="evidence"
      spec={evidenceForm(dossier, subject, evidence === undefined)}
      title={evidence ? editTexts.editTitle('evidence') : editTexts.addTitle('evidence')}
      description={titleOf(dossier, subject)}
      record={evidence}
      start={{ ...given, subject: { kind: subject.kind, id: subject.id } }}
      along={along}
      savedMessage={() => editTexts.saved('evidence')}
      onClose={onClose}
    />
  );
}
