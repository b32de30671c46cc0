import { useState } from 'react';
import type { SourceDocument } from '@/domain/document/document';
import { takenItemOf } from '@/items/archive/inDossier';
import type { FoundRecord } from '@/queries/archive/archive';
import { useDossier } from '@/queries/dossier/dossier';
import { useDraftId } from '@/queries/dossier/drafts';
import { documentOf } from './documentOf';

type LetterDocument = {
  readonly document: SourceDocument;
  readonly along: readonly SourceDocument[];
};

/** The letter as a document: the one that is in the dossier, or a new one that is written along with what rests on it. */
export function useLetterDocument(letter: FoundRecord): LetterDocument {
  const { dossier } = useDossier();
  const id = useDraftId(letter.item.id);
  const [made] = useState((): LetterDocument => {
    const taken = takenItemOf(dossier, letter.item);
    if (taken?.kind === 'document') return { document: taken, along: [] };
    const document = documentOf(letter, id);
    return { document, along: [document] };
  });
  return made;
}
