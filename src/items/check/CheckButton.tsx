import type { ItemRef } from '@/domain/shared/ids';

/** When an item was last looked at, and the way to say that it was looked at again, without a change of status. */
export function CheckButton({ subject }: { subject: ItemRef }) {
  return <span data-subject={subject.id} />;
}
