import { Pencil } from 'lucide-react';
import { lazy } from 'react';
import type { Evidence } from '@/domain/evidence/evidence';
import { editTexts } from '@/i18n/nl/forms/edit';
import { FormButton } from '@/items/edit/FormButton';
import { RemoveRecordButton } from '@/items/remove/RemoveRecordButton';
import { sourceTitle } from '@/items/text/sourceTitle';
import { useDossier } from '@/queries/dossier/dossier';

const EvidenceDialog = lazy(() =>
  import('./EvidenceDialog').then((module) => ({ default: module.EvidenceDialog })),
);

/** Changing or deleting one piece of evidence. */
export function EvidenceActions({ evidence }: { evidence: Evidence }) {
  const { dossier } = useDossier();
  const name = sourceTitle(dossier, evidence.source);
  return (
    <span>
      <FormButton
        text={editTexts.edit}
        label={editTexts.editKind('evidence', name)}
        icon={<Pencil aria-hidden />}
        variant="quiet"
        iconOnly
      >
        {(close) => (
          <EvidenceDialog subject={evidence.subject} evidence={evidence} onClose={close} />
        )}
      </FormButton>
      <RemoveRecordButton record={evidence} name={name} />
    </span>
  );
}
