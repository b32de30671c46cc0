import type { Dossier } from '@/domain/dossier/dossier';
import type { DebateSubject } from '@/domain/shared/debateSubject';
import type { SheetItem } from '../sheet/facts';

function motionsOf(dossier: Dossier, item: SheetItem): readonly DebateSubject[] {
  if (item.kind !== 'commitment' && item.kind !== 'study') return [];
  return item.motionIds.flatMap((id) => dossier.find('motion', id) ?? []);
}

function documentsOf(dossier: Dossier, item: SheetItem): readonly DebateSubject[] {
  const cited = item.sources.flatMap(({ documentId }) => documentId ?? []);
  const ids = item.kind === 'recommendation' ? [item.documentId, ...cited] : cited;
  return ids.flatMap((id) => dossier.find('document', id) ?? []);
}

/** The committees or themes of an item: its own, or else those of its motions and of the documents in which it stands. */
export function subjectsIn(
  dossier: Dossier,
  item: SheetItem,
  field: keyof DebateSubject,
): string[] {
  const own = item.kind === 'motion' || item.kind === 'commitment' ? item[field] : undefined;
  if (own !== undefined) return [own];
  return [...motionsOf(dossier, item), ...documentsOf(dossier, item)].flatMap(
    (it) => it[field] ?? [],
  );
}
