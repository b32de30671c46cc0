import type { Item } from '@/domain/dossier/records';
import type { MotionRequest } from '@/domain/motion/request';
import { useGo } from '@/routing/useGo';
import { RemoveRecordButton } from './RemoveRecordButton';

type DeleteButtonProps = {
  item: Item | MotionRequest;
  /** Where to go once it is gone; stays where it is without one. */
  afterwards?: string;
};

/** Deletes an item with all that is about it, after a question that counts what goes along. */
export function DeleteButton({ item, afterwards }: DeleteButtonProps) {
  const go = useGo();
  return (
    <RemoveRecordButton
      record={item}
      name={item.title}
      iconOnly={false}
      onRemoved={() => afterwards && go(afterwards)}
    />
  );
}
