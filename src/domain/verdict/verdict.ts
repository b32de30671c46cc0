import { type Dossier, refOf } from '@/domain/dossier/dossier';
import { standingOn } from '@/domain/dossier/standing';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import type { StatusClaim } from '@/domain/status/statusClaim';

/** Who judges: the cabinet reports, the Kamer rules, the user concludes. Never merged into one. */
export type VerdictAxis = 'execution' | 'chamber' | 'own';

/** A verdict that someone gave, with its day and source in the claim. */
export type Verdict = {
  readonly axis: VerdictAxis;
  readonly claim: StatusClaim;
  /** The request that it is about, where it is told at the motion; `isOnly` when the motion asks nothing else. */
  readonly request?: { readonly number: number; readonly isOnly: boolean };
};

/** In the order in which verdicts are told. */
export const verdictAxes: readonly VerdictAxis[] = ['execution', 'chamber', 'own'];

/** The verdicts about an item that hold on a day; who said nothing is left out. */
export function verdictsOn(dossier: Dossier, ref: ItemRef, on: Day): Verdict[] {
  return verdictAxes.flatMap((axis) => {
    const { claim } = standingOn(dossier, ref, axis, on);
    return claim ? [{ axis, claim }] : [];
  });
}

/** The verdicts about each request of a motion that hold on a day, to be told at the motion. */
export function requestVerdictsOn(dossier: Dossier, motion: ItemRef, on: Day): Verdict[] {
  const requests = dossier.about('request', motion).toSorted((a, b) => a.number - b.number);
  return requests.flatMap((request) => {
    const about = { number: request.number, isOnly: requests.length === 1 };
    return verdictsOn(dossier, refOf(request), on).map(({ axis, claim }) => ({
      axis,
      claim,
      request: about,
    }));
  });
}

const saysNothing: ReadonlySet<string> = new Set(['notReported', 'noRuling']);

/** False for *niet gemeld* and *geen uitspraak*, from which nothing can differ. */
export function saysSomething({ claim }: Verdict): boolean {
  return !saysNothing.has(claim.code);
}
