import type { Term } from '@/domain/deadline/term';
import type { Day } from '@/domain/shared/day';
import type { AspectId } from '@/domain/shared/ids';
import { covers, type EvidenceStanding, isExpected, sourceKey } from './evidenceStanding';
import { firstMoment } from './moments';

/** How a part stands: announced sources never count as delivered ones. */
export type PartState = 'covered' | 'partlyCovered' | 'announced' | 'open';

/** One thing to answer: the subject itself, or one aspect that it names. */
export type AnswerPart = {
  readonly aspectId: AspectId | undefined;
  readonly name: string;
  readonly state: PartState;
  /** What counts: what was withdrawn or replaced is left out. */
  readonly evidence: readonly EvidenceStanding[];
  /** What was said of a source before the same source was found not to cover this part. */
  readonly withdrawn: readonly WithdrawnStanding[];
};

/** A statement with the day from which the same source was known not to cover the part. */
export type WithdrawnStanding = EvidenceStanding & { readonly withdrawnOn: Day };

/** Rules P2 to P5. Several sources that each cover a part never make a whole by themselves. */
function stateOf(evidence: readonly EvidenceStanding[]): PartState {
  if (evidence.some((it) => covers(it, 'whole'))) return 'covered';
  if (evidence.some((it) => covers(it, 'partial'))) return 'partlyCovered';
  return evidence.some(isExpected) ? 'announced' : 'open';
}

/** Rule E6: a later statement, of what is there, that the same source does not cover this takes back what was said. */
function withdrawnOn(
  { evidence }: EvidenceStanding,
  all: readonly EvidenceStanding[],
): Day | undefined {
  if (evidence.coverage === 'none') return undefined;
  const key = sourceKey(evidence.source);
  return all
    .filter((other) => covers(other, 'none') && sourceKey(other.evidence.source) === key)
    .map((other) => other.evidence.on)
    .filter((on) => on > evidence.on)
    .toSorted()[0];
}

/** Rule E10: what was announced of a source gives way to what was said of the same source once it was there. */
function isReplaced({ evidence }: EvidenceStanding, all: readonly EvidenceStanding[]): boolean {
  if (evidence.stage !== 'announced') return false;
  const key = sourceKey(evidence.source);
  return all.some(
    ({ evidence: other }) =>
      other.stage === 'delivered' && sourceKey(other.source) === key && other.on >= evidence.on,
  );
}

/** A part with all that was said about it by the day asked about. */
export function makePart(
  aspectId: AspectId | undefined,
  name: string,
  said: readonly EvidenceStanding[],
): AnswerPart {
  const withdrawn = said.flatMap((it) => {
    const day = withdrawnOn(it, said);
    return day ? [{ ...it, withdrawnOn: day }] : [];
  });
  const evidence = said.filter((it) => !withdrawnOn(it, said) && !isReplaced(it, said));
  return { aspectId, name, state: stateOf(evidence), evidence, withdrawn };
}

/** When a part came to be covered wholly: with the first source that does. */
export function coveredAt({ evidence }: AnswerPart): Term | undefined {
  const terms = evidence.filter((it) => covers(it, 'whole')).map((it) => it.deliveredAt);
  return firstMoment(terms.filter((it) => it !== undefined));
}
