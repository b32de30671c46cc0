import type { Dossier } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { isTransfer, type Owner, ownersUpTo } from '@/domain/workflow/owner';
import { eventTexts } from '@/i18n/nl/report/events';
import { ownerText } from '@/i18n/nl/workflow/workflow';
import { type Happening, sourcesOnce } from './happening';

/** That an owner took an item over from another ministry; who works on it within one is no event. */
function takenOver(dossier: Dossier, ref: ItemRef, before: Owner, owner: Owner): Happening[] {
  const { assignment } = owner;
  // A request goes with its motion, of which it is told already.
  const isOwn = assignment?.subject.kind === ref.kind;
  if (!assignment || !isOwn || !isTransfer(before, owner)) return [];
  const { id: key, from: on, reason, source } = assignment;
  const request = ref.kind === 'request' ? dossier.find('request', ref.id)?.number : undefined;
  const text = eventTexts.transferred(ownerText(owner), reason, request);
  return [{ key, on, text, sources: sourcesOnce([source]) }];
}

/** The transfers of these items to another ministry, up to a day. */
export function transferredEvents(
  dossier: Dossier,
  refs: readonly ItemRef[],
  on: Day,
): Happening[] {
  return refs.flatMap((ref) => {
    const owners = ownersUpTo(dossier, ref, on);
    return owners.flatMap((owner, at) => {
      const before = owners[at - 1];
      return before ? takenOver(dossier, ref, before, owner) : [];
    });
  });
}
