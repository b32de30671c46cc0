import type { Item } from '@/domain/dossier/records';
import type { MotionRequest } from '@/domain/motion/request';
import type { ItemKind } from '@/domain/shared/ids';
import { editTexts } from '@/i18n/nl/forms/edit';
import type { Fields } from './fieldSpec';
import { RecordDialog } from './RecordDialog';
import { formSpecs } from './specs';

type ItemDialogProps = {
  kind: ItemKind;
  /** The item to change; without one a new one is made. */
  item?: Item | MotionRequest;
  /** Fields of a new item that are given by where it is added. */
  start?: Fields;
  onSaved?: (item: Item | MotionRequest) => void;
  onClose: () => void;
};

/** The form for an item of any kind, new or there already. */
export function ItemDialog({ kind, item, start, onSaved, onClose }: ItemDialogProps) {
  return (
    <RecordDialog
      kind={kind}
      spec={formSpecs[kind]}
      title={item ? editTexts.editTitle(kind) : editTexts.addTitle(kind)}
      record={item}
      start={{ sources: [], ...start }}
      savedMessage={({ title }) => editTexts.added(kind, title)}
      {...(onSaved ? { onSaved } : {})}
      onClose={onClose}
    />
  );
}
