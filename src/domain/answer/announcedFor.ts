import type { Term } from '@/domain/deadline/term';
import { byWeight } from '@/domain/deadline/weight';
import type { Dossier } from '@/domain/dossier/dossier';
import { deadlinesOf } from '@/domain/dossier/standing';
import type { Day } from '@/domain/shared/day';
import { type EvidenceStanding, isExpected } from './evidenceStanding';
import type { AnswerPart } from './part';

/** The term by which a source is expected now: of a study the one that it has today, of anything else none is known. */
function expectedBy(
  dossier: Dossier,
  { evidence: { source } }: EvidenceStanding,
  on: Day,
): Term | undefined {
  if (source.type !== 'study') return undefined;
  const ref = { kind: 'study', id: source.studyId } as const;
  const [due] = deadlinesOf(dossier, ref, on).toSorted((a, b) => byWeight(a.headline, b.headline));
  return due?.present;
}

/** For when a part is announced on a day; only when all that is announced for it is expected by the same words. */
export function announcedFor(
  dossier: Dossier,
  { evidence }: AnswerPart,
  on: Day,
): Term | undefined {
  const [first, ...others] = evidence
    .filter(isExpected)
    .map((standing) => expectedBy(dossier, standing, on));
  if (!first?.words || (!first.earliest && !first.latest)) return undefined;
  return others.every((term) => term?.words === first.words) ? first : undefined;
}
