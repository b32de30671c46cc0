import type { Column, Sort } from '@/ui/table/column';
import { deadlineColumns } from './deadlineColumns';
import { checkedColumn, ownerColumn, titleColumn } from './itemColumns';
import type { WorkKind, WorkRow } from './workRow';

type WorkColumnsOptions<Row> = {
  kind: WorkKind;
  /** What only this list tells, after the title. */
  own: readonly Column<Row>[];
  /** What comes after how it stands in time, such as a status. */
  after?: readonly Column<Row>[];
  /** Few of these items have a term. */
  fewTerms?: boolean;
  /** The width of the table, in pixels, from which the last look has a column of its own. */
  checkedFrom: number;
};

/** The columns of a list of work: its own among those that all such lists have. */
export function workColumns<Row extends WorkRow>(
  options: WorkColumnsOptions<Row>,
): readonly Column<Row>[] {
  const { kind, own, after = [], fewTerms = false, checkedFrom } = options;
  return [
    titleColumn(kind),
    ...own,
    ...deadlineColumns<Row>(fewTerms),
    ...after,
    ownerColumn(),
    checkedColumn(checkedFrom),
  ];
}

/** What is late stands on top, the latest first. */
export const lateFirst: Sort = { id: 'tijdigheid', descending: false };
