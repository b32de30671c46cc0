import { type Due, duesOf } from '@/domain/answer/due';
import type { OpenGroup } from '@/domain/answer/explain';
import type { SourceFacts } from '@/domain/answer/sourceFacts';
import { byWeight } from '@/domain/deadline/weight';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import { type ItemRef, refKey } from '@/domain/shared/ids';
import { type Verdict, verdictsOn } from '@/domain/verdict/verdict';
import type { Announced, FollowUp } from './followUp';

type Waiting = Pick<OpenGroup, 'parts' | 'sources' | 'condition'>;

function dueOfSource(dossier: Dossier, { source }: SourceFacts, on: Day): Due | undefined {
  return source.type === 'study'
    ? duesOf(dossier, { kind: 'study', id: source.studyId }, on)[0]
    : undefined;
}

/** What is due for all of these parts: of something announced without a term of its own it tells by when it was asked for. */
function dueOfParts(dossier: Dossier, { parts }: Waiting, on: Day): Due | undefined {
  const subjects = [...new Map(parts.map(({ subject }) => [refKey(subject), subject])).values()];
  const [only, ...others] = subjects;
  // What slipped is asked about by itself (rule Q6).
  if (!only || others.length > 0 || slippedDues(dossier, only, on).length > 0) return undefined;
  return pendingDues(dossier, only, on)[0];
}

/** What is named first: what is late or due soonest; what has no term comes last. */
function byHeaviest(a: Announced, b: Announced): number {
  if (!a.due || !b.due) return Number(!a.due) - Number(!b.due);
  return byWeight(a.due.headline, b.due.headline);
}

/** Rule Q1: announced sources by the day on which they were announced; what was said at once is asked at once. */
function announcedQuestions(dossier: Dossier, waiting: Waiting, on: Day): FollowUp[] {
  const { sources, parts, condition } = waiting;
  const days = [...new Set(sources.map(({ since }) => since))];
  const ofParts = sources.length === 1 ? dueOfParts(dossier, waiting, on) : undefined;
  return days.map((since) => ({
    code: 'notDelivered',
    since,
    announced: sources
      .filter((source) => source.since === since)
      .map((source) => ({ source, due: dueOfSource(dossier, source, on) ?? ofParts }))
      .toSorted(byHeaviest),
    parts,
    condition,
  }));
}

/** Rules Q1 to Q5: what to ask about parts that are open for one reason. */
export function groupQuestions(dossier: Dossier, group: OpenGroup, on: Day): FollowUp[] {
  const { reason, parts, sources, expected, withdrawn, condition } = group;
  switch (reason) {
    case 'announcedOnly':
      return announcedQuestions(dossier, group, on);
    case 'partialOnly':
    case 'partialUnplaced':
      return [
        { code: 'restOpen', parts, sources, withdrawn, condition, isWhenAsked: false },
        ...announcedQuestions(dossier, { sources: expected, parts, condition }, on),
      ];
    case 'stopped':
      return sources.map((source) => ({
        code: 'stopped',
        source,
        parts,
        condition,
        isWhenAsked: false,
      }));
    case 'conditionNotEstablished':
      return condition ? [{ code: 'condition', condition, parts }] : [];
    case 'conditionNotMet':
      return [];
    case 'overtaken':
    case 'withdrawn':
    case 'notCovered':
    case 'noEvidence':
      return [{ code: 'nothingKnown', reason, parts, sources, condition, isWhenAsked: false }];
  }
}

/** The deadlines of announced studies, about which the question of when those come asks already. */
export function askedDeadlines(questions: readonly FollowUp[]): ReadonlySet<string> {
  return new Set(
    questions.flatMap((question) =>
      question.code === 'notDelivered'
        ? question.announced.flatMap(({ due }) => due?.deadline.id ?? [])
        : [],
    ),
  );
}

function isPending({ outcome }: Due): boolean {
  return !outcome.delivered && !outcome.closed;
}

/**
 * Rule Q6: what is past its first term, was postponed, or has no known term any more. Of what may not be due at all (T8),
 * it is asked whether its condition is met.
 */
export function slippedDues(dossier: Dossier, ref: ItemRef, on: Day): Due[] {
  return pendingDues(dossier, ref, on).filter(
    ({ againstFirst: { code }, shifts }) =>
      code === 'certainlyLate' || (shifts.length > 0 && code !== 'conditional'),
  );
}

/** What is due for an item and neither delivered nor closed. */
export function pendingDues(dossier: Dossier, ref: ItemRef, on: Day): Due[] {
  return duesOf(dossier, ref, on).filter(isPending);
}

/** What the cabinet reports about an item, when that is this code. */
export function reportOn(
  dossier: Dossier,
  ref: ItemRef,
  code: 'executed' | 'willNotExecute',
  on: Day,
): Verdict | undefined {
  return verdictsOn(dossier, ref, on).find(
    ({ axis, claim }) => axis === 'execution' && claim.code === code,
  );
}
