import { Plus } from 'lucide-react';
import { lazy } from 'react';
import type { ItemRef } from '@/domain/shared/ids';
import { editTexts } from '@/i18n/nl/forms/edit';
import { FormButton } from '@/items/edit/FormButton';
import { titleOf } from '@/items/text/titleOf';
import { useDossier } from '@/queries/dossier/dossier';

const EvidenceDialog = lazy(() =>
  import('./EvidenceDialog').then((module) => ({ default: module.EvidenceDialog })),
);

/** Opens the form for a source that covers an item. */
export function AddEvidenceButton({ subject }: { subject: ItemRef }) {
  const { dossier } = useDossier();
  return (
    <FormButton
      text={editTexts.add('evidence')}
      label={editTexts.addTo('evidence', titleOf(dossier, subject))}
      icon={<Plus aria-hidden />}
      variant="quiet"
    >
      {(close) => <EvidenceDialog subject={subject} onClose={close} />}
    </FormButton>
  );
}
