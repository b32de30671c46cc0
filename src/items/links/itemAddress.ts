import type { Dossier } from '@/domain/dossier/dossier';
import type { AspectId, ItemRef } from '@/domain/shared/ids';
import { itemPath, requestPath } from '@/routing/paths';

/**
 * Where an item stands in the app: its page, or for a request its place on the page of its motion, down to one of its
 * aspects. `undefined` for what is not in the dossier.
 */
export function itemAddress(
  dossier: Dossier,
  { kind, id }: ItemRef,
  aspectId?: AspectId,
): string | undefined {
  if (kind === 'request') {
    const request = dossier.find('request', id);
    return request && requestPath(request, aspectId);
  }
  const found = dossier.find(kind, id);
  return found && itemPath({ kind, id });
}
