import type { Term } from '@/domain/deadline/term';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Check } from '@/domain/evidence/check';
import type { Evidence } from '@/domain/evidence/evidence';
import type { MotionRequest } from '@/domain/motion/request';
import type { Day } from '@/domain/shared/day';
import type { AspectId, ItemRef } from '@/domain/shared/ids';
import { lastFruitlessSearch } from './checks';
import { lastMoment } from './moments';
import { type AnswerPart, coveredAt, makePart } from './part';
import { saidAbout } from './said';

export type AnswerState = 'answered' | 'partlyAnswered' | 'open' | 'notAssessable';

/** Whether a subject holds on a condition, and what is known of that. */
export type ConditionState = 'none' | 'met' | 'notEstablished' | 'notMet';

/** How a request, commitment or recommendation stands on a day, by what delivered evidence covers. */
export type SubjectAnswer = {
  readonly subject: ItemRef;
  readonly state: AnswerState;
  /** The subject itself first, then its aspects. */
  readonly parts: readonly AnswerPart[];
  /** When the last part was covered; only when all are. */
  readonly answeredAt: Term | undefined;
  readonly condition: ConditionState;
  /** The last search that found nothing. */
  readonly searched: Check | undefined;
};

function conditionOn(request: MotionRequest | undefined, on: Day): ConditionState {
  if (!request?.condition) return 'none';
  const { conditionOutcome, conditionSince } = request;
  if (!conditionOutcome || (conditionSince && conditionSince > on)) return 'notEstablished';
  return conditionOutcome;
}

/** Rules S1 to S5. */
function stateOf(parts: readonly AnswerPart[], condition: ConditionState): AnswerState {
  if (condition === 'notMet') return 'notAssessable';
  if (parts.every(({ state }) => state === 'covered')) return 'answered';
  const some = parts.some(({ state }) => state === 'covered' || state === 'partlyCovered');
  if (some) return 'partlyAnswered';
  return condition === 'notEstablished' ? 'notAssessable' : 'open';
}

function titleOf(dossier: Dossier, { kind, id }: ItemRef): string {
  return dossier.find(kind, id)?.title ?? id;
}

/** Rules P1 and E8: whether a statement is about a part; what is said of a motion as a whole is about all of them. */
function isAbout(
  { subject, aspectIds }: Evidence,
  asked: ItemRef,
  aspectId: AspectId | undefined,
): boolean {
  if (subject.kind !== asked.kind) return true;
  return aspectId ? aspectIds.includes(aspectId) : aspectIds.length === 0;
}

/**
 * How a subject stands on a day: its parts are the subject itself and each aspect that it names (rule P1), and it is
 * answered when delivered evidence wholly covers every part. One rule set for requests, commitments and
 * recommendations; `docs/antwoordcheck.md` has it as a table. The user's own verdict is kept apart from this.
 */
export function subjectAnswer(dossier: Dossier, ref: ItemRef, on: Day): SubjectAnswer {
  const subject: ItemRef = { kind: ref.kind, id: ref.id };
  const request = ref.kind === 'request' ? dossier.find('request', ref.id) : undefined;
  const said = saidAbout(dossier, subject, on);
  const part = (aspectId: AspectId | undefined, name: string) =>
    makePart(
      aspectId,
      name,
      said.filter(({ evidence }) => isAbout(evidence, subject, aspectId)),
    );
  const parts = [
    part(undefined, titleOf(dossier, subject)),
    ...(request?.aspects ?? []).map((aspect) => part(aspect.id, aspect.name)),
  ];
  const condition = conditionOn(request, on);
  const state = stateOf(parts, condition);
  const moments = state === 'answered' ? parts.map(coveredAt) : [];
  return {
    subject,
    state,
    parts,
    answeredAt: lastMoment(moments.filter((it) => it !== undefined)),
    condition,
    searched: lastFruitlessSearch(dossier, subject, on),
  };
}
