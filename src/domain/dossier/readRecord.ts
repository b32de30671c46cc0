import type { RecordRef } from '@/domain/shared/ids';
import { type DossierRecord, parseRecord } from './records';
import type { Rejected } from './rejected';

/** A record that was read: either `record` or `rejected` is there. */
export type ReadRecord = {
  readonly record: DossierRecord | undefined;
  readonly rejected: Rejected | undefined;
};

/** Checks what is stored under a reference; what does not fit is set apart with what is wrong. */
export function readRecord(ref: RecordRef, raw: unknown): ReadRecord {
  const parsed = parseRecord(raw);
  if (parsed.ok && parsed.value.kind === ref.kind) {
    return { record: parsed.value, rejected: undefined };
  }
  const problems = parsed.ok
    ? [{ path: 'kind', message: 'record.wrongKind' }]
    : parsed.error.problems;
  return { record: undefined, rejected: { ref, problems, raw } };
}
