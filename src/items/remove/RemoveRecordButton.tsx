import { Trash2 } from 'lucide-react';
import { lazy } from 'react';
import type { DossierRecord } from '@/domain/dossier/records';
import { removeTexts } from '@/i18n/nl/forms/edit';
import { FormButton } from '@/items/edit/FormButton';

const RemoveDialog = lazy(() =>
  import('./RemoveDialog').then((module) => ({ default: module.RemoveDialog })),
);

type RemoveRecordButtonProps = {
  record: DossierRecord;
  /** What it is called in the question and for those who listen. */
  name: string;
  /** The icon alone, for among text. */
  iconOnly?: boolean;
  onRemoved?: () => void;
};

/** Deletes a record of any kind with all that is about it, after a question. */
export function RemoveRecordButton(props: RemoveRecordButtonProps) {
  const { record, name, iconOnly = true, onRemoved } = props;
  return (
    <FormButton
      text={removeTexts.button}
      label={removeTexts.buttonOf(record.kind, name)}
      icon={<Trash2 aria-hidden />}
      variant="quiet"
      iconOnly={iconOnly}
    >
      {(close) => (
        <RemoveDialog record={record} name={name} onRemoved={() => onRemoved?.()} onClose={close} />
      )}
    </FormButton>
  );
}
