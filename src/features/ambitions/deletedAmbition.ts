import { recordsEver } from '@/domain/dossier/recordsEver';
import type { JournalEntry } from '@/domain/journal/entry';
import { deletionsAmong } from '@/domain/journal/mark';
import { type RecordRef, refKey } from '@/domain/shared/ids';

/** The ambition with this number that was deleted last, in a journal in order of stamp. */
export function deletedAmbition(
  number: string,
  journal: readonly JournalEntry[],
): RecordRef | undefined {
  const ambitions = journal.filter(({ ref }) => ref.kind === 'ambition');
  const gone = new Set(
    recordsEver(ambitions)
      .filter(({ isDeleted }) => isDeleted)
      .flatMap(({ record }) =>
        record.kind === 'ambition' && String(record.number) === number ? [refKey(record)] : [],
      ),
  );
  return deletionsAmong(ambitions.filter(({ ref }) => gone.has(refKey(ref)))).at(-1)?.ref;
}
