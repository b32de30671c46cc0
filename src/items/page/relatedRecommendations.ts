import type { Dossier } from '@/domain/dossier/dossier';
import type { Recommendation } from '@/domain/recommendation/recommendation';

/** For each recommendation the ids of those related to it: a link counts both ways, whichever of the two bears it. */
export function relatedIndex(dossier: Dossier): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const known = index.get(from) ?? new Set();
    index.set(from, known.add(to));
  };
  for (const { id, relatedIds } of dossier.all('recommendation')) {
    for (const related of relatedIds) {
      if (related === id || !dossier.find('recommendation', related)) continue;
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
