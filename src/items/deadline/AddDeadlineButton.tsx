import type { ItemRef } from '@/domain/shared/ids';

/** Opens the form for a new deadline of an item. */
export function AddDeadlineButton({ subject }: { subject: ItemRef }) {
  return <span data-subject={subject.id} />;
}
