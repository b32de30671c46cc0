import { buildDossier, type Dossier } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { recordsEver } from '@/domain/dossier/recordsEver';
import type { JournalEntry } from '@/domain/journal/entry';
import { deletedTitle } from '@/i18n/nl/items/kinds';

/** A record that says in its title that it was deleted here. */
function told(record: DossierRecord): DossierRecord {
  return 'title' in record ? { ...record, title: deletedTitle(record.title) } : record;
}

/** The dossier in which also is found what `others` gives, which is asked for when it is first needed. */
function orElse(dossier: Dossier, others: () => readonly DossierRecord[]): Dossier {
  let more: Dossier | undefined;
  return {
    ...dossier,
    find: (kind, id) => {
      const found = dossier.find(kind, id);
      if (found) return found;
      more ??= buildDossier(others());
      return more.find(kind, id);
    },
  };
}

/** The dossier for names: finds what was deleted from it by its journal too, with a title that says so. */
export function withDeleted(dossier: Dossier, journal: readonly JournalEntry[]): Dossier {
  return orElse(dossier, () =>
    recordsEver(journal).flatMap(({ record, isDeleted }) => (isDeleted ? [told(record)] : [])),
  );
}

/** The dossier for names: finds also what only a colleague has, by the title that it has there. */
export function withTheirs(dossier: Dossier, theirs: readonly JournalEntry[]): Dossier {
  return orElse(dossier, () => recordsEver(theirs).map(({ record }) => record));
}
