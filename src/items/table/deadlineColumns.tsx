import type { ReactNode } from 'react';
import type { Term } from '@/domain/deadline/term';
import { timelinessOrder } from '@/domain/dossier/counts';
import { type Day, toUtcDate } from '@/domain/shared/day';
import { tableTexts } from '@/i18n/nl/tables';
import { formatDayRange, presentTermText } from '@/i18n/nl/timeliness';
import { TimelinessBadge } from '@/items/badges/TimelinessBadge';
import { TermText } from '@/items/text/TermText';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import type { Column } from '@/ui/table/column';
import { type DeadlineSummary, pressure } from './deadlineSummary';
import type { Facet } from './facet';
import { filterNames, noDeadline } from './filterNames';

type WithDeadline = { readonly deadline: DeadlineSummary | undefined };

/** A day as a number to sort by. */
export function sortableDay(day: Day | undefined): number | undefined {
  return day && toUtcDate(day).getTime();
}

/** A term sorts by its last day, which is when it becomes certain; without one by its first. */
export function sortableTerm(term: Term | undefined): number | undefined {
  return sortableDay(term?.latest ?? term?.earliest);
}

const texts = tableTexts.columns;

/** The term that holds now, for what is held to an earlier one; `undefined` where that adds nothing. */
function presentNote({ present, heldTo, againstPresent }: DeadlineSummary): string | undefined {
  return againstPresent && heldTo !== present
    ? presentTermText(present, againstPresent)
    : undefined;
}

function TimelinessCell({ deadline }: { deadline: DeadlineSummary }) {
  const note = presentNote(deadline);
  return (
    <span title={note}>
      <TimelinessBadge timeliness={deadline.timeliness} />
      {note && <VisuallyHidden>; {note}</VisuallyHidden>}
    </span>
  );
}

/** How it stands in one word; against the present term on hover, and in a column of its own where there is room. */
export function timelinessColumn<Row extends WithDeadline>(columnFrom = 640): Column<Row> {
  return {
    id: 'tijdigheid',
    header: texts.timeliness,
    width: '190px',
    columnFrom,
    cell: ({ deadline }) => deadline && <TimelinessCell deadline={deadline} />,
    sortBy: ({ deadline }) => deadline && pressure(deadline.timeliness),
  };
}

/** What is told under the title of a deadline that was shifted; of any other the one term says it all. */
function ofShifted(
  tell: (deadline: DeadlineSummary) => ReactNode,
): (row: WithDeadline) => ReactNode {
  return ({ deadline }) => (deadline && deadline.shifts > 0 ? tell(deadline) : undefined);
}

function slipText({ slip }: DeadlineSummary): string {
  return slip ? formatDayRange(slip) : texts.unknownSlip;
}

/** The term that holds now. */
export function presentTermColumn<Row extends WithDeadline>(columnFrom: number): Column<Row> {
  return {
    id: 'termijn',
    header: texts.presentTerm,
    width: '132px',
    columnFrom,
    cell: ({ deadline }) => deadline && <TermText term={deadline.present} />,
    sortBy: ({ deadline }) => sortableTerm(deadline?.present),
  };
}

/** How it stands against the term that holds now; only for what was shifted. */
function againstPresentColumn<Row extends WithDeadline>(columnFrom: number): Column<Row> {
  return {
    id: 'tegenover-nu',
    header: texts.againstPresent,
    width: '176px',
    columnFrom,
    dropped: true,
    cell: ({ deadline }) =>
      deadline?.againstPresent && <TimelinessBadge timeliness={deadline.againstPresent} />,
    sortBy: ({ deadline }) => deadline?.againstPresent && pressure(deadline.againstPresent),
  };
}

/** Room for one column more. */
const oneMore = 180;

/**
 * The first promise, how often it was shifted and by how much in all, and how that stands against the present term;
 * under the title where there is no room, for what was shifted.
 */
export function slipColumns<Row extends WithDeadline>(columnFrom: number): Column<Row>[] {
  return [
    {
      id: 'eerste-termijn',
      header: texts.firstTerm,
      width: '140px',
      columnFrom,
      cell: ({ deadline }) => deadline && <TermText term={deadline.first} />,
      under: ofShifted(({ first }) => <TermText term={first} />),
      sortBy: ({ deadline }) => sortableTerm(deadline?.first),
    },
    {
      id: 'uitstel',
      header: texts.shifts,
      width: '72px',
      align: 'end',
      columnFrom,
      cell: ({ deadline }) => deadline && `${deadline.shifts}×`,
      under: ofShifted(({ shifts }) => `${shifts}×`),
      sortBy: ({ deadline }) => deadline?.shifts,
    },
    {
      id: 'verschoven',
      header: texts.slip,
      width: '112px',
      align: 'end',
      columnFrom,
      cell: ofShifted(slipText),
      sortBy: ({ deadline }) => deadline?.slip?.min,
    },
    againstPresentColumn(columnFrom + oneMore),
  ];
}

/** Filters by how something that is due stands. */
export function timelinessFacet<Row extends WithDeadline>(): Facet<Row> {
  return {
    name: filterNames.timeliness,
    label: texts.timeliness,
    valuesOf: ({ deadline }) => (deadline ? [deadline.timeliness.code] : [noDeadline]),
    labelOf: (code) => {
      const labels: Readonly<Record<string, string>> = tableTexts.timeliness;
      return labels[code] ?? code;
    },
    order: [...timelinessOrder, noDeadline],
  };
}
