import { isOpenItem } from '@/domain/dossier/attention';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import { claimsAbout } from '@/domain/dossier/standing';
import type { Day } from '@/domain/shared/day';
import { runStart } from '@/domain/status/statusClaim';
import type { Study } from '@/domain/study/study';
import type { FollowUp } from './followUp';
import { pendingDues } from './groupQuestions';

/** Rules Q6 and Q10: when a study comes, held against what was promised; nothing once it was delivered or stopped. */
export function studyQuestions(dossier: Dossier, study: Study, on: Day): FollowUp[] {
  const ref = refOf(study);
  if (!isOpenItem(dossier, ref, on)) return [];
  const dues = pendingDues(dossier, ref, on);
  const claim = runStart(claimsAbout(dossier, ref, 'study'), on);
  const completedOn = claim?.code === 'completed' ? claim.holdsFrom : undefined;
  if (dues.length === 0) return [{ code: 'pending', completedOn }];
  return dues.map((due) => ({
    code: 'due',
    due,
    parts: [],
    isPartDelivered: false,
    isHowAsked: false,
    completedOn,
  }));
}
