import type { Dossier } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { isOpenStep, type Step } from './step';

/** Where a step stands in time: its last day, or else its first; one without an interval comes last. */
function placeOf({ term }: Step): string {
  return term.latest ?? term.earliest ?? '9999';
}

/** Order of steps: by their last day. */
export function bySoonest(a: Step, b: Step): number {
  const [left, right] = [placeOf(a), placeOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** All steps that are to be done on a day, the soonest first. */
export function openSteps(dossier: Dossier, on: Day): Step[] {
  return dossier
    .all('step')
    .filter((step) => isOpenStep(step, on))
    .toSorted(bySoonest);
}

/** The steps of an item as known on a day, done ones among them, the soonest first. */
export function stepsOf(dossier: Dossier, ref: ItemRef, on: Day): Step[] {
  return dossier
    .about('step', ref)
    .filter(({ saidOn }) => saidOn <= on)
    .toSorted(bySoonest);
}
