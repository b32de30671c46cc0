import type { ArchiveKind } from '@/domain/archive/archiveItem';
import type { Item } from '@/domain/dossier/records';
import type { Test } from '@/items/search/askDossier';
import { hasAppreciation, meets, type Shown } from '@/items/search/itemFacts';
import type { ArchiveNarrowing } from '@/queries/archive/archiveSearch';

function archiveKindOf(item: Item): ArchiveKind | undefined {
  if (item.kind === 'motion' || item.kind === 'commitment') return item.kind;
  if (item.kind !== 'document') return undefined;
  return item.genre === 'letter' ? 'letter' : 'other';
}

/** Whether an item of the dossier is what is ticked beside the question; none is of an import. */
export function tickedTests(shown: Shown, narrowing: ArchiveNarrowing): Test[] {
  const { kinds, years, appreciations, importedAfter } = narrowing;
  const tests: Test[] = [];
  if (kinds) tests.push((item) => kinds.some((kind) => kind === archiveKindOf(item)));
  if (years) {
    tests.push((item) =>
      years.some((year) => meets(shown, item, { on: 'year', first: year, last: year })),
    );
  }
  if (appreciations) {
    tests.push((item) => appreciations.some((label) => hasAppreciation(shown, item, label)));
  }
  if (importedAfter !== undefined) tests.push(() => false);
  return tests;
}
