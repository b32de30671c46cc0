import { type Dossier, refOf } from '@/domain/dossier/dossier';
import type { ItemRef } from '@/domain/shared/ids';

/** The motion of which an item is a request, if it is one. */
export function motionOf(dossier: Dossier, { kind, id }: ItemRef): ItemRef | undefined {
  const request = kind === 'request' ? dossier.find('request', id) : undefined;
  return request && { kind: 'motion', id: request.motionId };
}

/** All that is asked together: a motion with its requests, or the item alone. */
export function askedTogether(dossier: Dossier, ref: ItemRef): ItemRef[] {
  const motion = ref.kind === 'motion' ? ref : motionOf(dossier, ref);
  return motion ? [motion, ...dossier.about('request', motion).map(refOf)] : [ref];
}
