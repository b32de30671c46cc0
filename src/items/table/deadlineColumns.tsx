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
export function timelinessColumn<Row extends WithDeadline>(): Column<Row> {
  return {
    id: 'tijdigheid',
    header: texts.timeliness,
    width: '190px',
    columnFrom: 640,
    cell: ({ deadline }) => deadline && <TimelinessCell deadline={deadline} />,
    sortBy: ({ deadline }) => deadline && pressure(deadline.timeliness),
  };
}

/** The term that holds now. */
export function presentTermColumn<Row extends WithDeadline>(columnFrom: number): Column<Row> {
  return {
    id: 'termijn',
    header: texts.presentTerm,
    width: '132px',
    columnFrom,
    dropped: true,
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
 * where there is much room.
 */
export function slipColumns<Row extends WithDeadline>(columnFrom: number): Column<Row>[] {
  return [
    {
      id: 'eerste-termijn',
      header: texts.firstTerm,
      width: '140px',
      columnFrom,
      dropped: true,
      cell: ({ deadline }) => deadline && <TermText term={deadline.first} />,
      sortBy: ({ deadline }) => sortableTerm(deadline?.first),
    },
    {
      id: 'uitstel',
      header: texts.shifts,
      width: '72px',
      align: 'end',
      columnFrom,
      dropped: true,
      cell: ({ deadline }) => deadline && `${deadline.shifts}×`,
      sortBy: ({ deadline }) => deadline?.shifts,
    },
    {
      id: 'verschoven',
      header: texts.slip,
      width: '112px',
      align: 'end',
      columnFrom,
      dropped: true,
      cell: ({ deadline }) => {
        if (!deadline || deadline.shifts === 0) return undefined;
        return deadline.slip ? formatDayRange(deadline.slip) : texts.unknownSlip;
      },
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
