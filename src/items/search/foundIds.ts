import type { PageKind } from '@/routing/paths';
import { askDossier } from './askDossier';
import type { Shown } from './itemFacts';

/** The ids of the items of a kind that answer to a question (`askDossier`); `undefined` when nothing is asked. */
export function foundIds(
  shown: Shown,
  kind: PageKind,
  question: string,
): ReadonlySet<string> | undefined {
  if (question.trim() === '') return undefined;
  const { hits } = askDossier(shown, question, { kinds: new Set([kind]) });
  return new Set(hits.map(({ ref }) => ref.id));
}
