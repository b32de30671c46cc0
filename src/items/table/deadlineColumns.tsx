import type { Term } from '@/domain/deadline/term';
import { type Day, toUtcDate } from '@/domain/shared/day';
import { tableTexts } from '@/i18n/nl/tables';
import { formatDayRange } from '@/i18n/nl/timeliness';
import { TimelinessBadge } from '@/items/badges/TimelinessBadge';
import { TermText } from '@/items/text/TermText';
import type { Column } from '@/ui/table/column';
import { type DeadlineSummary, pressure, timelinessOrder } from './deadlineSummary';
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

/** How far the first promise was kept. */
export function timelinessColumn<Row extends WithDeadline>(): Column<Row> {
  return {
    id: 'tijdigheid',
    header: texts.timeliness,
    width: '190px',
    columnFrom: 640,
    cell: ({ deadline }) => deadline && <TimelinessBadge timeliness={deadline.timeliness} />,
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

/** The first promise, how often it was shifted and by how much in all; where there is much room. */
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
