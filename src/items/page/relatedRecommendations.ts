import type { Dossier } from '@/domain/dossier/dossier';
import type { Recommendation } from '@/domain/recommendation/recommendation';

/** For each recommendation the ids of those related to it: a link counts both ways, whichever of the two bears it. */
export function relatedIndex(dossier: Dossier): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const others = index.get(from) ?? new Set();
    index.set(from, others.add(to));
  };
  const all = dossier.all('recommendation');
  const known = new Set<string>(all.map(({ id }) => id));
  for (const { id, relatedIds } of all) {
    for (const related of relatedIds) {
      if (related === id || !known.has(related)) continue;
      add(id, related);
      add(related, id);
    }
  }
  return index;
}

/** The recommendations related to one, in the order of the dossier. */
export function relatedTo(dossier: Dossier, id: string): Recommendation[] {
  const related = relatedIndex(dossier).get(id);
  return dossier.all('recommendation').filter((other) => related?.has(other.id));
}
