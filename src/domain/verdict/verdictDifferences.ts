import type { Explanation } from '@/domain/answer/explain';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { agreesWithEvidence, speaksOfAll, verdictsAgree } from './agreement';
import { type Shown, shownOn } from './shown';
import { requestVerdictsOn, saysSomething, type Verdict, verdictAxes, verdictsOn } from './verdict';

/** How a verdict differs: from what the evidence shows, from another verdict, or in being silent on some parts. */
export type VerdictDifference =
  /** All verdicts that differ from what the evidence shows: that is the same for all of them. */
  | {
      readonly code: 'fromEvidence';
      readonly verdicts: readonly [Verdict, ...Verdict[]];
      readonly shown: Shown;
    }
  | { readonly code: 'fromVerdict'; readonly verdict: Verdict; readonly other: Verdict }
  | {
      readonly code: 'nothingShown';
      readonly verdict: Verdict;
      /** The parts of which nothing is known, out of how many. */
      readonly parts: Explanation['groups'][number]['parts'];
      readonly total: number;
      /** How many requests the motion has. */
      readonly requests: number;
    };

function inToldOrder(verdicts: readonly Verdict[]): Verdict[] {
  return verdictAxes.flatMap((axis) => verdicts.filter((verdict) => verdict.axis === axis));
}

function betweenVerdicts(verdicts: readonly Verdict[]): VerdictDifference[] {
  return verdicts.flatMap((verdict, index) =>
    verdicts
      .slice(index + 1)
      .filter((other) => !verdictsAgree(verdict, other))
      .map((other) => ({ code: 'fromVerdict', verdict, other }) as const),
  );
}

function fromEvidence(verdicts: readonly Verdict[], shown: Shown): VerdictDifference[] {
  const [first, ...others] = verdicts.filter((it) => !agreesWithEvidence(it, shown.state));
  return first ? [{ code: 'fromEvidence', verdicts: [first, ...others], shown }] : [];
}

/** Rule V7: the cabinet is at work on it, and of some parts nothing at all is known. */
function nothingShown(
  verdicts: readonly Verdict[],
  { groups, total, requests }: Explanation,
): VerdictDifference[] {
  const parts = groups.filter(({ reason }) => reason === 'noEvidence').flatMap((it) => it.parts);
  return verdicts
    .filter(({ axis, claim }) => axis === 'execution' && claim.code === 'inProgress')
    .filter(() => parts.length > 0)
    .map((verdict) => ({ code: 'nothingShown', verdict, parts, total, requests }) as const);
}

function differencesOf(
  dossier: Dossier,
  ref: ItemRef,
  verdicts: readonly Verdict[],
  on: Day,
): VerdictDifference[] {
  if (verdicts.length === 0) return [];
  const { explanation, shown } = shownOn(dossier, ref, on);
  return [
    ...fromEvidence(verdicts, shown),
    ...nothingShown(verdicts, explanation),
    ...betweenVerdicts(verdicts),
  ];
}

/** Of a motion that asks one thing a verdict about the motion is one about that: the two are held against each other. */
function acrossOnlyRequest(verdicts: readonly Verdict[]): VerdictDifference[] {
  const ofOne = verdicts.filter(({ request }) => !request || request.isOnly);
  return betweenVerdicts(inToldOrder(ofOne)).filter(
    (it) =>
      it.code === 'fromVerdict' &&
      it.verdict.axis !== it.other.axis &&
      (it.verdict.request === undefined) !== (it.other.request === undefined),
  );
}

/** Rule V10: a verdict about all that a motion asks against what someone else says of one of several requests. */
function acrossRequests(
  own: readonly Verdict[],
  ofRequests: readonly Verdict[],
): VerdictDifference[] {
  return own
    .filter(speaksOfAll)
    .flatMap((verdict) =>
      ofRequests
        .filter(({ axis, request }) => axis !== verdict.axis && !request?.isOnly)
        .flatMap((other) => betweenVerdicts(inToldOrder([verdict, other]))),
    );
}

/**
 * Where the verdicts about an item differ on a day: from what the evidence shows, and from one another. Those about the
 * requests of a motion are told at the motion too (rule V8).
 */
export function verdictDifferences(dossier: Dossier, ref: ItemRef, on: Day): VerdictDifference[] {
  const own = verdictsOn(dossier, ref, on).filter(saysSomething);
  if (ref.kind !== 'motion') return differencesOf(dossier, ref, own, on);
  const ofRequests = requestVerdictsOn(dossier, ref, on).filter(saysSomething);
  const subjects = new Map(ofRequests.map(({ claim }) => [claim.subject.id, claim.subject]));
  return [
    ...differencesOf(dossier, ref, own, on),
    ...[...subjects.values()].flatMap((subject) => {
      const about = ofRequests.filter(({ claim }) => claim.subject.id === subject.id);
      return differencesOf(dossier, subject, about, on);
    }),
    ...acrossOnlyRequest([...own, ...ofRequests]),
    ...acrossRequests(own, ofRequests),
  ];
}
