import type { Dossier } from '@/domain/dossier/dossier';
import type { ItemRef } from '@/domain/shared/ids';
import { ministryIn } from './ministries';

/** Who is answerable for an item by what it says itself, and what kind of item says so. */
export type Derived = {
  readonly from: 'commitment' | 'motion' | 'recommendation' | 'study';
  /** At least one name. */
  readonly names: readonly [string, ...string[]];
};

function derived(
  from: Derived['from'],
  names: readonly (string | undefined)[],
): Derived | undefined {
  const [first, ...others] = names.filter((name) => name !== undefined);
  return first === undefined ? undefined : { from, names: [first, ...others] };
}

/** Who commissions or does a study answers for it only where that is a ministry: an institute is independent. */
function ministryOf(name: string | undefined): string | undefined {
  return name !== undefined && ministryIn(name) !== undefined ? name : undefined;
}

/**
 * Who is answerable for an item to which nobody was assigned: who made a promise, to whom a motion or a recommendation
 * is addressed, which ministry had or has a study done. A request goes by its motion.
 */
export function derivedOn(dossier: Dossier, { kind, id }: ItemRef): Derived | undefined {
  switch (kind) {
    case 'commitment':
      return derived(kind, [dossier.find(kind, id)?.by]);
    case 'motion':
      return derived(kind, [dossier.find(kind, id)?.addressee]);
    case 'request': {
      const motionId = dossier.find(kind, id)?.motionId;
      return motionId && derivedOn(dossier, { kind: 'motion', id: motionId });
    }
    case 'recommendation':
      return derived(kind, dossier.find(kind, id)?.addressees ?? []);
    case 'study': {
      const study = dossier.find(kind, id);
      return derived(kind, [ministryOf(study?.commissioner) ?? ministryOf(study?.institute)]);
    }
    case 'ambition':
    case 'document':
      return undefined;
  }
}
