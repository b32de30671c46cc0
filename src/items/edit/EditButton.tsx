import type { Item } from '@/domain/dossier/records';
import type { MotionRequest } from '@/domain/motion/request';

/** Opens the form to change an item. */
export function EditButton({ item }: { item: Item | MotionRequest }) {
  return <span data-kind={item.kind} />;
}
