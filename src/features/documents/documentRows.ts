import type { Term } from '@/domain/deadline/term';
import type { DocumentGenre } from '@/domain/document/document';
import type { Dossier } from '@/domain/dossier/dossier';
import { citationCounts } from '@/items/page/citing';
import { printedReferences } from '@/items/text/printedReferences';

/** A document as the list shows it. */
export type DocumentRow = {
  readonly id: string;
  readonly title: string;
  readonly genre: DocumentGenre;
  readonly author: string;
  readonly dated: Term | undefined;
  /** As letters print them. */
  readonly references: readonly string[];
  /** How many records rest on it. */
  readonly uses: number;
};

/** The documents of a dossier, with how much rests on each. */
export function documentRows(dossier: Dossier): DocumentRow[] {
  const counts = citationCounts(dossier);
  return dossier.all('document').map((document) => {
    return {
      id: document.id,
      title: document.title,
      genre: document.genre,
      author: document.author,
      dated: document.dated,
      references: printedReferences(document),
      uses: counts.get(document.id) ?? 0,
    };
  });
}
