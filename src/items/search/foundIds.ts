import type { Dossier } from '@/domain/dossier/dossier';
import type { PageKind } from '@/routing/paths';
import { searchDossier } from './searchDossier';

/** The ids of the items of a kind that answer to a question; `undefined` when nothing is asked. */
export function foundIds(
  dossier: Dossier,
  kind: PageKind,
  question: string,
): ReadonlySet<string> | undefined {
  if (question.trim() === '') return undefined;
  const { hits } = searchDossier(dossier, question, new Set([kind]));
  return new Set(hits.map(({ ref }) => ref.id));
}
