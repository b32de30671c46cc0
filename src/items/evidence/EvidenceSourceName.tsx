import type { EvidenceSource } from '@/domain/evidence/evidence';
import { ItemLink } from '@/items/links/ItemLink';
import { useDossier } from '@/queries/dossier/dossier';

/** What covers, linked where it has a page. */
export function EvidenceSourceName({ source }: { source: EvidenceSource }) {
  const { dossier } = useDossier();
  switch (source.type) {
    case 'study':
      return <ItemLink dossier={dossier} to={{ kind: 'study', id: source.studyId }} />;
    case 'document':
      return <ItemLink dossier={dossier} to={{ kind: 'document', id: source.documentId }} />;
    case 'event':
      return <bdi>{source.title}</bdi>;
  }
}
