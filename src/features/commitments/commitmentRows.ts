import type { Commitment } from '@/domain/commitment/commitment';
import type { Dossier } from '@/domain/dossier/dossier';
import { refOf } from '@/domain/dossier/dossier';
import { deadlinesOf, lastChecked, standingOn } from '@/domain/dossier/standing';
import type { Day } from '@/domain/shared/day';
import { type Owner, ownerOn } from '@/domain/workflow/owner';
import type { CommitmentCounts } from '@/i18n/nl/commitments';
import { type DeadlineSummary, summarizeDeadlines } from '@/items/table/deadlineSummary';

/** A commitment as the list shows it. */
export type CommitmentRow = {
  readonly id: string;
  readonly title: string;
  readonly reference: string | undefined;
  readonly by: string;
  readonly owner: Owner | undefined;
  readonly madeOn: Day | undefined;
  readonly status: string | undefined;
  readonly deadline: DeadlineSummary | undefined;
  readonly checkedOn: Day | undefined;
};

function rowOf(dossier: Dossier, item: Commitment, on: Day): CommitmentRow {
  const ref = refOf(item);
  const deadline = summarizeDeadlines(deadlinesOf(dossier, ref, on));
  return {
    id: item.id,
    title: item.title,
    reference: item.reference,
    by: item.by,
    owner: ownerOn(dossier, ref, on),
    madeOn: item.madeOn,
    status: standingOn(dossier, ref, 'commitment', on).code,
    deadline,
    checkedOn: lastChecked(dossier, ref, on),
  };
}

/** The commitments of a dossier as they stand on a day. */
export function commitmentRows(dossier: Dossier, on: Day): CommitmentRow[] {
  return dossier.all('commitment').map((item) => rowOf(dossier, item, on));
}

/** How many commitments stand how, for the sentence above the list. */
export function countCommitments(rows: readonly CommitmentRow[]): CommitmentCounts {
  const withStatus = (code: string) => rows.filter(({ status }) => status === code).length;
  return {
    total: rows.length,
    open: withStatus('open'),
    partlyMet: withStatus('partlyMet'),
    met: withStatus('met'),
    lapsed: withStatus('lapsed'),
    late: rows.filter(({ deadline }) => deadline?.timeliness.code === 'certainlyLate').length,
  };
}
