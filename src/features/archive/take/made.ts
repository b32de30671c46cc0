import type { RecordOf } from '@/domain/dossier/records';
import type { RecordKind } from '@/domain/shared/ids';
import { readRecord } from '@/items/form/problemsOf';

/** A record of the dossier made of what the archive says. Throws when it does not fit: whoever calls gives what does. */
export function made<Kind extends RecordKind>(
  kind: Kind,
  fields: Readonly<Record<string, unknown>>,
): RecordOf[Kind] {
  const read = readRecord(kind, fields);
  if (read.value === undefined) {
    throw new Error(`no ${kind} can be made: ${JSON.stringify(read.problems)}`);
  }
  return read.value;
}
