import type { Term } from '@/domain/deadline/term';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Check } from '@/domain/evidence/check';
import type { MotionAnswer } from '@/domain/motion/answer';
import type { Day } from '@/domain/shared/day';
import type { AspectId, ItemRef } from '@/domain/shared/ids';
import type { StatusClaim } from '@/domain/status/statusClaim';
import { covers, type EvidenceStanding, isExpected, sourceKey } from './evidenceStanding';
import type { AnswerPart, PartState } from './part';
import { isUnplacedOnly, obstacleOf } from './partStanding';
import { type SourceFacts, sourcesOf } from './sourceFacts';
import type { AnswerState, SubjectAnswer } from './subjectAnswer';

/** Why a part is not, or not wholly, answered (rules R1 to R11), from what is nearest to an answer to what is farthest. */
export const openReasons = [
  'partialOnly',
  'partialUnplaced',
  'announcedOnly',
  'overtaken',
  'stopped',
  'withdrawn',
  'notCovered',
  'noEvidence',
  'conditionNotEstablished',
  'conditionNotMet',
] as const;
export type OpenReason = (typeof openReasons)[number];

/** A part as a sentence names it. */
export type PartFacts = {
  readonly subject: ItemRef;
  /** The number of the request in the dictum; for parts of a motion. */
  readonly number: number | undefined;
  readonly aspectId: AspectId | undefined;
  readonly name: string;
  readonly state: PartState;
  /** Whether the subject has aspects besides itself. */
  readonly hasAspects: boolean;
};

/** Parts that are open for the same reason. */
export type OpenGroup = {
  readonly reason: OpenReason;
  readonly parts: readonly PartFacts[];
  readonly sources: readonly SourceFacts[];
  /** What is announced besides, where a part is covered in part (rule R11). */
  readonly expected: readonly SourceFacts[];
  /** What was withdrawn besides, where that is not the reason itself (rule R13). */
  readonly withdrawn: readonly SourceFacts[];
  /** The condition that nobody established or that failed: the reason itself, or one more thing to know (rule R12). */
  readonly condition: string | undefined;
  /** The last search that found nothing, where nothing is known. */
  readonly searched: Check | undefined;
};

/** Why the outcome is what it is: codes and data, for `i18n` to put into words. */
export type Explanation = {
  readonly subject: ItemRef;
  readonly state: AnswerState;
  /** Parts that delivered evidence wholly covers, of all that are asked. */
  readonly covered: number;
  readonly total: number;
  /** How many requests a motion has; 1 for any other subject. */
  readonly requests: number;
  readonly answeredAt: Term | undefined;
  /** By which vote or other end the motion asks nothing. */
  readonly notInForce: StatusClaim | undefined;
  /** From nearest to an answer to farthest. */
  readonly groups: readonly OpenGroup[];
};

type Answer = SubjectAnswer & {
  readonly request?: { number: number; condition?: string | undefined };
};

function isStopped({ stage, evidence }: EvidenceStanding): boolean {
  return stage === 'stopped' && evidence.coverage !== 'none';
}

function isOvertaken({ stage, evidence }: EvidenceStanding): boolean {
  return stage === 'overtaken' && evidence.coverage !== 'none';
}

/** Rules R1 to R6, R9 and R10: the reason why a part is open, with the statements that it rests on. */
function reasonOf(part: AnswerPart): [OpenReason, readonly EvidenceStanding[]] {
  const { evidence, withdrawn, state } = part;
  if (state === 'partlyCovered') {
    const partial = evidence.filter((it) => covers(it, 'partial'));
    return [isUnplacedOnly(part) ? 'partialUnplaced' : 'partialOnly', partial];
  }
  if (state === 'announced') return ['announcedOnly', evidence.filter(isExpected)];
  const came = evidence.filter(isOvertaken);
  if (came.length > 0) return ['overtaken', came];
  const stopped = evidence.filter(isStopped);
  if (stopped.length > 0) return ['stopped', stopped];
  if (withdrawn.length > 0) return ['withdrawn', withdrawn];
  return evidence.length > 0 ? ['notCovered', evidence] : ['noEvidence', []];
}

/** Rule R13: what was there and covered the part until it was withdrawn; what was only announced covered nothing. */
function takenBack({ withdrawn }: AnswerPart): readonly EvidenceStanding[] {
  return withdrawn.filter((it) => covers(it, 'whole') || covers(it, 'partial'));
}

function partFacts(answer: Answer, part: AnswerPart): PartFacts {
  return {
    subject: answer.subject,
    number: answer.request?.number,
    aspectId: part.aspectId,
    name: part.name,
    state: part.state,
    hasAspects: answer.parts.length > 1,
  };
}

type Found = {
  readonly reason: OpenReason;
  readonly part: PartFacts;
  readonly standings: readonly EvidenceStanding[];
  readonly expected: readonly EvidenceStanding[];
  readonly withdrawn: readonly EvidenceStanding[];
  readonly condition: string | undefined;
  readonly searched: Check | undefined;
};

/** Rules R7 and R8: while it is not known whether the request holds, that is the reason for all its parts. */
function conditionReason(answer: Answer): OpenReason | undefined {
  switch (obstacleOf(answer)) {
    case 'notAsked':
      return 'conditionNotMet';
    case 'notAssessable':
      return 'conditionNotEstablished';
    case undefined:
      return undefined;
  }
}

function isUnsure({ condition }: Answer): boolean {
  return condition === 'notEstablished' || condition === 'notMet';
}

function openParts(answer: Answer): Found[] {
  const conditional = conditionReason(answer);
  return answer.parts
    .filter((part) => conditional !== undefined || part.state !== 'covered')
    .map((part) => {
      const [reason, standings] = reasonOf(part);
      return {
        reason: conditional ?? reason,
        part: partFacts(answer, part),
        standings,
        expected: part.state === 'partlyCovered' ? part.evidence.filter(isExpected) : [],
        withdrawn: conditional || reason === 'withdrawn' ? [] : takenBack(part),
        condition: isUnsure(answer) ? answer.request?.condition : undefined,
        searched: reason === 'noEvidence' ? answer.searched : undefined,
      };
    });
}

function rankOf(found: Found | undefined): number {
  return found ? openReasons.indexOf(found.reason) : openReasons.length;
}

/** Parts that are open for the same reason together; those of which more is to come apart from those that wait for nothing. */
function grouped(dossier: Dossier, found: readonly Found[], on: Day): OpenGroup[] {
  const byKey = new Map<string, Found[]>();
  for (const one of found) {
    const sources = new Set(one.withdrawn.map(({ evidence }) => sourceKey(evidence.source)));
    const withdrawn = [...sources].toSorted().join(',');
    const isMoreComing = one.expected.length > 0;
    const key = [one.reason, isMoreComing, withdrawn, one.searched?.id, one.condition].join(' ');
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  return [...byKey.values()]
    .toSorted(([a], [b]) => rankOf(a) - rankOf(b))
    .flatMap(([first, ...rest]) => {
      if (!first) return [];
      const all = [first, ...rest];
      const { reason, condition, searched } = first;
      const named = (of: (it: Found) => readonly EvidenceStanding[]) =>
        sourcesOf(dossier, all.flatMap(of), on);
      const sources = named((it) => it.standings);
      const expected = named((it) => it.expected);
      const withdrawn = named((it) => it.withdrawn);
      const parts = all.map(({ part }) => part);
      return [{ reason, parts, sources, expected, withdrawn, condition, searched }];
    });
}

/** How many of all parts that are asked delivered evidence wholly covers; a request that failed (S1) asks nothing. */
export function coveredParts(
  answers: readonly SubjectAnswer[],
): Pick<Explanation, 'covered' | 'total'> {
  const asked = answers
    .filter(({ condition }) => condition !== 'notMet')
    .flatMap(({ parts }) => parts);
  return { covered: asked.filter(({ state }) => state === 'covered').length, total: asked.length };
}

function explain(
  dossier: Dossier,
  answers: readonly Answer[],
  on: Day,
): Pick<Explanation, 'covered' | 'total' | 'groups'> {
  return {
    ...coveredParts(answers),
    groups: grouped(dossier, answers.flatMap(openParts), on),
  };
}

/** Why a request, commitment or recommendation stands as it does on a day. */
export function explainSubject(dossier: Dossier, answer: SubjectAnswer, on: Day): Explanation {
  const { subject, state, answeredAt } = answer;
  const request = subject.kind === 'request' ? dossier.find('request', subject.id) : undefined;
  const explained = explain(dossier, [request ? { ...answer, request } : answer], on);
  return { subject, state, answeredAt, requests: 1, notInForce: undefined, ...explained };
}

/** Why a motion stands as it does on a day, over all parts of all its requests. */
export function explainMotion(dossier: Dossier, answer: MotionAnswer, on: Day): Explanation {
  const { motion, state, requests, answeredAt, notInForce } = answer;
  return {
    subject: { kind: 'motion', id: motion.id },
    state,
    answeredAt,
    requests: requests.length,
    notInForce,
    ...explain(dossier, requests, on),
  };
}
