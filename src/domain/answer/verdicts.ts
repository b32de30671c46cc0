import type { Term } from '@/domain/deadline/term';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import { standingOn } from '@/domain/dossier/standing';
import { type MotionAnswer, motionAnswer } from '@/domain/motion/answer';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import type { StatusClaim } from '@/domain/status/statusClaim';
import { covers } from './evidenceStanding';
import { type Explanation, explainMotion, explainSubject } from './explain';
import { type AnswerState, subjectAnswer } from './subjectAnswer';

/** Who judges: the cabinet reports, the Kamer rules, the user concludes. Never merged into one. */
export type VerdictAxis = 'execution' | 'chamber' | 'own';

/** A verdict that someone gave, with its day and source in the claim. */
export type Verdict = {
  readonly axis: VerdictAxis;
  readonly claim: StatusClaim;
  /** The request that it is about, where it is told at the motion; `isOnly` when the motion asks nothing else. */
  readonly request?: { readonly number: number; readonly isOnly: boolean };
};

const axes: readonly VerdictAxis[] = ['execution', 'chamber', 'own'];

/** The verdicts about an item that hold on a day; who said nothing is left out. */
export function verdictsOn(dossier: Dossier, ref: ItemRef, on: Day): Verdict[] {
  return axes.flatMap((axis) => {
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

/** What the evidence shows, as far as a verdict can be held against it. */
export type Shown = {
  readonly state: AnswerState;
  /** What is counted: requests of a motion, parts of a request, or the item itself when it has one part. */
  readonly unit: 'requests' | 'parts' | 'whole';
  readonly subjectKind: ItemRef['kind'];
  readonly covered: number;
  readonly total: number;
};

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

/**
 * The states of the evidence with which each verdict agrees (rules V1 to V3). A code that is not here says nothing
 * that evidence could contradict.
 */
const agreesWith: Readonly<Record<VerdictAxis, Readonly<Record<string, readonly AnswerState[]>>>> =
  {
    execution: {
      inProgress: ['open', 'partlyAnswered', 'notAssessable'],
      partlyExecuted: ['partlyAnswered'],
      executed: ['answered'],
      willNotExecute: ['open', 'notAssessable'],
    },
    chamber: { accepted: ['answered'], notAccepted: ['open', 'partlyAnswered', 'notAssessable'] },
    own: {
      open: ['open'],
      partlyAnswered: ['partlyAnswered'],
      answered: ['answered'],
      notAssessable: ['notAssessable'],
    },
  };

/** Verdicts of cabinet and user, and of Kamer and user, that go together (rules V4 to V6). */
const agreeingPairs: ReadonlySet<string> = new Set([
  'execution.inProgress own.open',
  'execution.inProgress own.partlyAnswered',
  'execution.inProgress own.notAssessable',
  'execution.partlyExecuted own.partlyAnswered',
  'execution.executed own.answered',
  'execution.willNotExecute own.open',
  'execution.willNotExecute own.notAssessable',
  'execution.inProgress chamber.accepted',
  'execution.partlyExecuted chamber.accepted',
  'execution.executed chamber.accepted',
  'execution.willNotExecute chamber.accepted',
  'chamber.accepted own.answered',
  'chamber.notAccepted own.open',
  'chamber.notAccepted own.partlyAnswered',
  'chamber.notAccepted own.notAssessable',
]);

const saysNothing: ReadonlySet<string> = new Set(['notReported', 'noRuling']);

function nameOf({ axis, claim }: Verdict): string {
  return `${axis}.${claim.code}`;
}

function betweenVerdicts(verdicts: readonly Verdict[]): VerdictDifference[] {
  return verdicts.flatMap((verdict, index) =>
    verdicts
      .slice(index + 1)
      .filter((other) => !agreeingPairs.has(`${nameOf(verdict)} ${nameOf(other)}`))
      .map((other) => ({ code: 'fromVerdict', verdict, other }) as const),
  );
}

function fromEvidence(verdicts: readonly Verdict[], shown: Shown): VerdictDifference[] {
  const [first, ...others] = verdicts.filter(
    ({ axis, claim }) => !agreesWith[axis][claim.code]?.includes(shown.state),
  );
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

function explained(
  dossier: Dossier,
  ref: ItemRef,
  on: Day,
): { explanation: Explanation; shown: Shown } {
  const motion = ref.kind === 'motion' ? dossier.find('motion', ref.id) : undefined;
  if (motion) {
    const answer = motionAnswer(dossier, motion, on);
    const explanation = explainMotion(dossier, answer, on);
    const asked = answer.requests.filter(({ condition }) => condition !== 'notMet');
    const hasAspects = asked.some(({ parts }) => parts.length > 1);
    // With aspects the page counts parts; what is told beside it is counted alike.
    if (asked.length !== 1 && !hasAspects) {
      const covered = asked.filter(({ state }) => state === 'answered').length;
      const counted = { unit: 'requests', covered, total: asked.length } as const;
      return { explanation, shown: { state: answer.state, subjectKind: 'motion', ...counted } };
    }
    return { explanation, shown: shownIn(explanation) };
  }
  const explanation = explainSubject(dossier, subjectAnswer(dossier, ref, on), on);
  return { explanation, shown: shownIn(explanation) };
}

function shownIn({ state, subject, covered, total }: Explanation): Shown {
  const unit = total === 1 ? 'whole' : 'parts';
  return { state, subjectKind: subject.kind, unit, covered, total };
}

function saysSomething({ claim }: Verdict): boolean {
  return !saysNothing.has(claim.code);
}

/** A verdict of the cabinet or the Kamer with the delivery that came after it, if one did: then it speaks of before. */
export type ToldVerdict = { readonly verdict: Verdict; readonly overtakenBy: Term | undefined };

/** The first delivery, of what covers a part of the motion, that certainly came after a day. */
function deliveredAfter({ requests }: MotionAnswer, since: Day): Term | undefined {
  return requests
    .flatMap(({ parts }) => parts)
    .flatMap(({ evidence }) => evidence)
    .filter((it) => covers(it, 'whole') || covers(it, 'partial'))
    .flatMap(({ deliveredAt }) => deliveredAt ?? [])
    .filter(({ earliest }) => earliest !== undefined && earliest > since)
    .toSorted((a, b) => ((a.earliest ?? '') < (b.earliest ?? '') ? -1 : 1))[0];
}

/** What the cabinet reports and the Kamer ruled of a motion, or of the one thing that it asks, as far as they said something. */
export function toldVerdicts(dossier: Dossier, answer: MotionAnswer, on: Day): ToldVerdict[] {
  const motion = refOf(answer.motion);
  const ofOnly = requestVerdictsOn(dossier, motion, on).filter(({ request }) => request?.isOnly);
  const said = [...verdictsOn(dossier, motion, on), ...ofOnly].filter(saysSomething);
  return (['execution', 'chamber'] as const).flatMap((axis) => {
    const verdict = said.find((it) => it.axis === axis);
    if (!verdict) return [];
    return [{ verdict, overtakenBy: deliveredAfter(answer, verdict.claim.holdsFrom) }];
  });
}

function differencesOf(
  dossier: Dossier,
  ref: ItemRef,
  verdicts: readonly Verdict[],
  on: Day,
): VerdictDifference[] {
  if (verdicts.length === 0) return [];
  const { explanation, shown } = explained(dossier, ref, on);
  return [
    ...fromEvidence(verdicts, shown),
    ...nothingShown(verdicts, explanation),
    ...betweenVerdicts(verdicts),
  ];
}

/** Of a motion that asks one thing a verdict about the motion is one about that: the two are held against each other. */
function acrossOnlyRequest(verdicts: readonly Verdict[]): VerdictDifference[] {
  const ordered = axes.flatMap((axis) => verdicts.filter((verdict) => verdict.axis === axis));
  return betweenVerdicts(ordered.filter(({ request }) => !request || request.isOnly)).filter(
    (it) =>
      it.code === 'fromVerdict' &&
      it.verdict.axis !== it.other.axis &&
      (it.verdict.request === undefined) !== (it.other.request === undefined),
  );
}

/** Verdicts that speak of all that a motion asks, so that they can contradict one about a single request. */
const aboutAll: ReadonlySet<string> = new Set([
  'execution.executed',
  'execution.willNotExecute',
  'chamber.accepted',
  'chamber.notAccepted',
  'own.answered',
]);

/** Rule V10: a verdict about all that a motion asks against what someone else says of one of several requests. */
function acrossRequests(own: readonly Verdict[], ofRequests: readonly Verdict[]) {
  return own
    .filter((verdict) => aboutAll.has(nameOf(verdict)))
    .flatMap((verdict) =>
      ofRequests
        .filter(({ axis, request }) => axis !== verdict.axis && !request?.isOnly)
        .flatMap((other) =>
          betweenVerdicts(
            [verdict, other].toSorted((a, b) => axes.indexOf(a.axis) - axes.indexOf(b.axis)),
          ),
        ),
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
