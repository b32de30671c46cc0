import type { Dossier } from '@/domain/dossier/dossier';
import type { Evidence } from '@/domain/evidence/evidence';

/** The names of the aspects that a source covers; none when it covers the item itself. */
export function aspectNames(dossier: Dossier, { subject, aspectIds }: Evidence): string[] {
  if (subject.kind !== 'request') return [];
  const aspects = dossier.find('request', subject.id)?.aspects ?? [];
  return aspects.filter(({ id }) => aspectIds.includes(id)).map(({ name }) => name);
}
