import type { Commitment } from '@/domain/commitment/commitment';
import type { Dossier } from '@/domain/dossier/dossier';
import { refOf } from '@/domain/dossier/dossier';
import { standingOn } from '@/domain/dossier/standing';
import type { Day } from '@/domain/shared/day';
import type { CommitmentCounts } from '@/i18n/nl/items/commitments';
import { type WorkRow, workRow } from '@/items/table/workRow';

/** A commitment as the list shows it. */
export type CommitmentRow = WorkRow & {
  readonly reference: string | undefined;
  readonly by: string;
  readonly madeOn: Day | undefined;
  readonly status: string | undefined;
};

function rowOf(dossier: Dossier, item: Commitment, on: Day): CommitmentRow {
  return {
    ...workRow(dossier, item, on),
    reference: item.reference,
    by: item.by,
    madeOn: item.madeOn,
    status: standingOn(dossier, refOf(item), 'commitment', on).code,
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
