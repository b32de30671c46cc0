import { useState } from 'react';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import type { SourceDocument } from '@/domain/document/document';
import { itemOfRecord } from '@/items/archive/inDossier';
import { useDossier } from '@/queries/dossier';
import { useServices } from '@/queries/services';
import { documentOf } from './documentOf';

type LetterDocument = {
  readonly document: SourceDocument;
  readonly along: readonly SourceDocument[];
};

/** The letter as a document: the one that is in the dossier, or a new one that is written along with what rests on it. */
export function useLetterDocument(letter: ArchiveItem): LetterDocument {
  const { dossier } = useDossier();
  const { nextId } = useServices();
  const [made] = useState((): LetterDocument => {
    const taken = itemOfRecord(dossier, letter);
    if (taken?.kind === 'document') return { document: taken, along: [] };
    const document = documentOf(letter, nextId());
    return { document, along: [document] };
  });
  return made;
}
