import type { ItemRef } from '@/domain/shared/ids';

/** Opens the form for a source that covers an item. */
export function AddEvidenceButton({ subject }: { subject: ItemRef }) {
  return <span data-subject={subject.id} />;
}
