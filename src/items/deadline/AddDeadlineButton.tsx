import { Plus } from 'lucide-react';
import { lazy } from 'react';
import type { ItemRef } from '@/domain/shared/ids';
import { editTexts } from '@/i18n/nl/forms/edit';
import { FormButton } from '@/items/edit/FormButton';
import { titleOf } from '@/items/text/titleOf';
import { useDossier } from '@/queries/dossier/dossier';

const DeadlineDialog = lazy(() =>
  import('./DeadlineDialog').then((module) => ({ default: module.DeadlineDialog })),
);

/** Opens the form for a new deadline of an item. */
export function AddDeadlineButton({ subject }: { subject: ItemRef }) {
  const { dossier } = useDossier();
  return (
    <FormButton
      text={editTexts.add('deadline')}
      label={editTexts.addTo('deadline', titleOf(dossier, subject))}
      icon={<Plus aria-hidden />}
      variant="quiet"
    >
      {(close) => <DeadlineDialog subject={subject} onClose={close} />}
    </FormButton>
  );
}
