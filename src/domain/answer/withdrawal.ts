import { type Dossier, refOf } from '@/domain/dossier/dossier';
import type { Evidence } from '@/domain/evidence/evidence';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { type EvidenceStanding, sourceKey } from './evidenceStanding';
import type { AnswerPart } from './part';
import { subjectAnswer } from './subjectAnswer';

/** That the source of a statement turned out not to cover what it was said to cover (rule E6). */
export type Withdrawal = {
  /** The day from which that was known. */
  readonly on: Day;
  /** Whether nothing is left of the statement; otherwise it still counts for some part. */
  readonly isWhole: boolean;
};

function partsOf(dossier: Dossier, subject: ItemRef, on: Day): AnswerPart[] {
  const requests = subject.kind === 'motion' ? dossier.about('request', subject).map(refOf) : [];
  const asked = requests.length > 0 ? requests : [subject];
  return asked.flatMap((ref) => subjectAnswer(dossier, ref, on).parts);
}

/** Whether and since when, on a day, a statement does not count any more because it was withdrawn. */
export function withdrawalOf(
  dossier: Dossier,
  { id, subject }: Evidence,
  on: Day,
): Withdrawal | undefined {
  const parts = partsOf(dossier, subject, on);
  const isThis = ({ evidence }: EvidenceStanding) => evidence.id === id;
  const [since] = parts
    .flatMap(({ withdrawn }) => withdrawn.filter(isThis))
    .map(({ withdrawnOn }) => withdrawnOn)
    .toSorted();
  if (!since) return undefined;
  return { on: since, isWhole: !parts.some(({ evidence }) => evidence.some(isThis)) };
}

/** Whether a statement withdrew one of these others from its own day on. */
export function isWithdrawing(
  dossier: Dossier,
  { source, coverage, on }: Evidence,
  others: readonly Evidence[],
): boolean {
  if (coverage !== 'none') return false;
  const key = sourceKey(source);
  return others
    .filter((other) => other.coverage !== 'none' && sourceKey(other.source) === key)
    .some((other) => withdrawalOf(dossier, other, on)?.on === on);
}
