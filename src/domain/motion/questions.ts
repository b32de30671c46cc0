import { type Due, duesOf } from '@/domain/answer/due';
import {
  explainMotion,
  explainSubject,
  type OpenGroup,
  type PartFacts,
} from '@/domain/answer/explain';
import type { SourceFacts } from '@/domain/answer/sourceFacts';
import { type Verdict, verdictsOn } from '@/domain/answer/verdicts';
import type { Dossier } from '@/domain/dossier/dossier';
import { standingOn } from '@/domain/dossier/standing';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { type MotionAnswer, motionAnswer, type RequestAnswer } from './answer';
import type { Motion } from './motion';

/** A source that is announced, with what was promised about when it comes. */
export type Announced = { readonly source: SourceFacts; readonly due: Due | undefined };

/** A question to draft, with the facts that it rests on (rules Q1 to Q8). */
export type FollowUp =
  | {
      readonly code: 'notDelivered';
      readonly since: Day;
      readonly announced: readonly Announced[];
      readonly parts: readonly PartFacts[];
    }
  | { readonly code: 'nothingKnown'; readonly parts: readonly PartFacts[] }
  | {
      readonly code: 'restOpen';
      readonly parts: readonly PartFacts[];
      readonly sources: readonly SourceFacts[];
    }
  | {
      readonly code: 'stopped';
      readonly source: SourceFacts;
      readonly parts: readonly PartFacts[];
    }
  | {
      readonly code: 'condition';
      readonly condition: string;
      readonly parts: readonly PartFacts[];
    }
  | { readonly code: 'overdue'; readonly due: Due; readonly part: PartFacts }
  | {
      readonly code: 'reportedExecuted' | 'willNotExecute';
      readonly verdict: Verdict;
      readonly parts: readonly PartFacts[];
    };

/** The questions about a motion on a day, with what each of them names. */
export type FollowUps = {
  readonly motion: Motion;
  /** The day on which the Kamer adopted it, as far as claimed. */
  readonly adoptedOn: Day | undefined;
  /** Who may be asked: to whom it is addressed, who promised or postponed (the last first), who owns it. */
  readonly addressees: readonly string[];
  readonly questions: readonly FollowUp[];
};

function dueOfSource(dossier: Dossier, { source }: SourceFacts, on: Day): Due | undefined {
  return source.type === 'study'
    ? duesOf(dossier, { kind: 'study', id: source.studyId }, on)[0]
    : undefined;
}

/** Announced sources by the day on which they were announced: what was said at once is asked at once. */
function announcedQuestions(dossier: Dossier, { sources, parts }: OpenGroup, on: Day): FollowUp[] {
  const days = [...new Set(sources.map(({ since }) => since))];
  return days.map((since) => ({
    code: 'notDelivered',
    since,
    announced: sources
      .filter((source) => source.since === since)
      .map((source) => ({ source, due: dueOfSource(dossier, source, on) })),
    parts,
  }));
}

function questionsOf(dossier: Dossier, group: OpenGroup, on: Day): FollowUp[] {
  const { reason, parts, sources, condition } = group;
  switch (reason) {
    case 'announcedOnly':
      return announcedQuestions(dossier, group, on);
    case 'partialOnly':
      return [{ code: 'restOpen', parts, sources }];
    case 'stopped':
      return sources.map((source) => ({ code: 'stopped', source, parts }));
    case 'conditionNotEstablished':
      return condition ? [{ code: 'condition', condition, parts }] : [];
    case 'conditionNotMet':
      return [];
    case 'withdrawn':
    case 'notCovered':
    case 'noEvidence':
      return [{ code: 'nothingKnown', parts }];
  }
}

/** What is past its first term, or postponed to no known one, and not asked about with the study that was promised. */
function overdueQuestions(
  dossier: Dossier,
  { subject, request, parts }: RequestAnswer,
  asked: ReadonlySet<string>,
  on: Day,
): FollowUp[] {
  const part: PartFacts = {
    subject,
    number: request.number,
    aspectId: undefined,
    name: request.title,
    state: parts[0]?.state ?? 'open',
    hasAspects: parts.length > 1,
  };
  return duesOf(dossier, subject, on)
    .filter(({ againstFirst, isTermUnknown, outcome }) => {
      const isPending = !outcome.delivered && !outcome.closed;
      return isPending && (againstFirst.code === 'certainlyLate' || isTermUnknown);
    })
    .filter(({ deadline }) => !asked.has(deadline.id))
    .map((due) => ({ code: 'overdue', due, part }));
}

function reportOn(dossier: Dossier, ref: ItemRef, code: string, on: Day): Verdict | undefined {
  return verdictsOn(dossier, ref, on).find(
    ({ axis, claim }) => axis === 'execution' && claim.code === code,
  );
}

/** Rule Q8: what the cabinet won't execute is asked about once, and nothing else with it. */
function refusals(dossier: Dossier, answer: MotionAnswer, on: Day): Map<RequestAnswer, Verdict> {
  const whole = reportOn(dossier, { kind: 'motion', id: answer.motion.id }, 'willNotExecute', on);
  const found = new Map<RequestAnswer, Verdict>();
  for (const request of answer.requests) {
    const refusal = whole ?? reportOn(dossier, request.subject, 'willNotExecute', on);
    if (refusal) found.set(request, refusal);
  }
  return found;
}

function partsOf(dossier: Dossier, requests: readonly RequestAnswer[], on: Day): PartFacts[] {
  return requests
    .flatMap((request) => explainSubject(dossier, request, on).groups)
    .filter(({ reason }) => reason !== 'conditionNotMet')
    .flatMap(({ parts }) => parts);
}

function verdictQuestions(
  dossier: Dossier,
  answer: MotionAnswer,
  refused: ReadonlyMap<RequestAnswer, Verdict>,
  on: Day,
): FollowUp[] {
  const byVerdict = [...new Set(refused.values())].map((verdict) => {
    const requests = answer.requests.filter((request) => refused.get(request) === verdict);
    return {
      code: 'willNotExecute',
      verdict,
      parts: partsOf(dossier, requests, on),
    } as const;
  });
  const executed = reportOn(dossier, { kind: 'motion', id: answer.motion.id }, 'executed', on);
  const parts = partsOf(dossier, answer.requests, on);
  return [
    ...(executed && parts.length > 0
      ? [{ code: 'reportedExecuted', verdict: executed, parts } as const]
      : []),
    ...byVerdict.filter((question) => question.parts.length > 0),
  ];
}

function questionsAbout(dossier: Dossier, answer: MotionAnswer, on: Day): FollowUp[] {
  if (answer.notInForce) return [];
  const refused = refusals(dossier, answer, on);
  const open = answer.requests.filter(
    (request) => !refused.has(request) && request.condition !== 'notMet',
  );
  const aboutGroups = explainMotion(dossier, { ...answer, requests: open }, on).groups.flatMap(
    (group) => questionsOf(dossier, group, on),
  );
  const asked = new Set(
    aboutGroups.flatMap((question) =>
      question.code === 'notDelivered'
        ? question.announced.flatMap(({ due }) => due?.deadline.id ?? [])
        : [],
    ),
  );
  const aboutVerdicts = verdictQuestions(dossier, answer, refused, on);
  // Who was told that it is done asks with what, not whether.
  const isReportedDone = aboutVerdicts.some(({ code }) => code === 'reportedExecuted');
  return [
    ...aboutVerdicts,
    ...open.flatMap((request) => overdueQuestions(dossier, request, asked, on)),
    ...aboutGroups.filter(({ code }) => !isReportedDone || code !== 'nothingKnown'),
  ];
}

function addresseesOf(motion: Motion, questions: readonly FollowUp[]): string[] {
  const said = questions
    .flatMap((question) => {
      if (question.code === 'overdue') return [question.due];
      if (question.code !== 'notDelivered') return [];
      return question.announced.flatMap(({ due }) => due ?? []);
    })
    .flatMap(({ deadline, shifts }) => [deadline, shifts].flat())
    .toSorted((a, b) => (a.saidOn < b.saidOn ? 1 : a.saidOn > b.saidOn ? -1 : 0))
    .map(({ saidBy }) => saidBy);
  return [motion.addressee, ...said, motion.owner].filter((it) => it !== undefined);
}

/** Questions for what is open of a motion on a day, from facts in the dossier only; none when nothing is open. */
export function followUps(dossier: Dossier, motion: Motion, on: Day): FollowUps {
  const questions = questionsAbout(dossier, motionAnswer(dossier, motion, on), on);
  const decision = standingOn(dossier, { kind: 'motion', id: motion.id }, 'decision', on).claim;
  return {
    motion,
    adoptedOn: decision?.code === 'adopted' ? decision.holdsFrom : undefined,
    addressees: addresseesOf(motion, questions),
    questions,
  };
}
