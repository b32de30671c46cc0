import { explainSubject } from '@/domain/answer/explain';
import { subjectAnswer } from '@/domain/answer/subjectAnswer';
import type { Commitment } from '@/domain/commitment/commitment';
import { isOpenItem } from '@/domain/dossier/attention';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import { standingOn } from '@/domain/dossier/standing';
import type { Recommendation } from '@/domain/recommendation/recommendation';
import type { Day } from '@/domain/shared/day';
import { type ItemRef, refKey } from '@/domain/shared/ids';
import type { FollowUp, Reported } from './followUp';
import { askedDeadlines, groupQuestions, reportOn, slippedDues } from './groupQuestions';
import { reportedDone } from './reportedDone';
import { withoutRepeats } from './withoutRepeats';

/** The statuses that say that something was done in part, is being done, or was left. */
const underWay: ReadonlySet<string> = new Set([
  'partlyMet',
  'exploring',
  'inProgress',
  'partlyFollowed',
  'notTakenUp',
]);

/** Rule Q9: the claim that holds, where it says more than that nothing is known yet. */
function reportedOn(dossier: Dossier, ref: ItemRef, on: Day): Reported | undefined {
  const axis = ref.kind === 'commitment' ? 'commitment' : 'recommendation';
  const { claim } = standingOn(dossier, ref, axis, on);
  if (!claim || !underWay.has(claim.code)) return undefined;
  const documentId = claim.source?.documentId;
  return { claim, document: documentId && dossier.find('document', documentId)?.title };
}

/** What to ask about a commitment or recommendation on a day; nothing once it was met, followed or closed. */
export function subjectQuestions(
  dossier: Dossier,
  item: Commitment | Recommendation,
  on: Day,
): FollowUp[] {
  const ref = refOf(item);
  if (!isOpenItem(dossier, ref, on)) return [];
  const answer = subjectAnswer(dossier, ref, on);
  const { groups } = explainSubject(dossier, answer, on);
  const parts = groups.flatMap((group) => group.parts);
  const refusal = reportOn(dossier, ref, 'willNotExecute', on);
  if (refusal) return [{ code: 'willNotExecute', verdict: refusal, parts }];
  const executed = reportOn(dossier, ref, 'executed', on);
  const reported = reportedOn(dossier, ref, on);
  const aboutGroups = groups.flatMap((group) => groupQuestions(dossier, group, on));
  const asked = askedDeadlines(aboutGroups);
  const slipped = slippedDues(dossier, ref, on).filter(({ deadline }) => !asked.has(deadline.id));
  const isPartDelivered = answer.state === 'partlyAnswered';
  return [
    ...(executed
      ? [reportedDone(dossier, ref, { verdict: executed, parts }, aboutGroups, on)]
      : []),
    ...slipped.map(
      (due): FollowUp => ({
        code: 'due',
        due,
        parts: [],
        isPartDelivered,
        isHowAsked: false,
        completedOn: undefined,
      }),
    ),
    ...(reported && !executed ? [{ code: 'underWay', reported } as const] : []),
    // Of what is reported on, it is not asked whether anything was done.
    ...withoutRepeats(
      aboutGroups.filter(({ code }) => code !== 'nothingKnown' || (!executed && !reported)),
      new Set(slipped.length > 0 ? [refKey(ref)] : []),
    ),
  ];
}
