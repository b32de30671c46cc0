import type { Dossier } from '@/domain/dossier/dossier';
import type { EvidenceSource } from '@/domain/evidence/evidence';
import { titleOf } from './titleOf';

/** What a source of evidence is called. */
export function sourceTitle(dossier: Dossier, source: EvidenceSource): string {
  if (source.type === 'event') return source.title;
  if (source.type === 'study') return titleOf(dossier, { kind: 'study', id: source.studyId });
  return titleOf(dossier, { kind: 'document', id: source.documentId });
}
