import type { DayRange } from '@/domain/deadline/history';
import type { Term } from '@/domain/deadline/term';
import type { Timeliness } from '@/domain/deadline/timeliness';
import { timelinessOrder } from '@/domain/dossier/counts';
import { type Day, toUtcDate } from '@/domain/shared/day';
import { termWords } from '@/i18n/dates';
import { timelinessLabel } from '@/i18n/nl/deadline/timeliness';
import { tableTexts } from '@/i18n/nl/items/tables';
import { TimelinessBadge } from '@/items/badges/TimelinessBadge';
import type { Column, Part } from '@/ui/table/column';
import { SlipCell, TermsCell, TimelinessCell, ViaCell } from './DeadlineCells';
import { type DeadlineSummary, pressure, type ViaSummary } from './deadlineSummary';
import { type Facet, labelIn } from './facet';
import { filterNames, noDeadline } from './filterNames';

type WithDeadline = {
  readonly deadline: DeadlineSummary | undefined;
  /** What is due by a study, for what has no term of its own (rule T9). */
  readonly via?: ViaSummary | undefined;
};

/** What is told of a row in one word: by its own term, else by that of a study. */
function timelinessOf({ deadline, via }: WithDeadline): Timeliness | undefined {
  return deadline?.timeliness ?? via?.timeliness;
}

/** A day as a number to sort by. */
export function sortableDay(day: Day | undefined): number | undefined {
  return day && toUtcDate(day).getTime();
}

/** A term sorts by its last day, which is when it becomes certain; without one by its first. */
export function sortableTerm(term: Term | undefined): number | undefined {
  return sortableDay(term?.latest ?? term?.earliest);
}

const texts = tableTexts.columns;

/** A term in a file: its words, and its last day (ISO 8601), by which it can be sorted there. */
function termParts<Row extends WithDeadline>(
  header: string,
  termOf: (deadline: DeadlineSummary) => Term,
): Part<Row>[] {
  return [
    { header, text: ({ deadline }) => deadline && termWords(termOf(deadline)) },
    {
      header: texts.lastDay(header),
      text: ({ deadline }) => deadline && termOf(deadline).latest,
    },
  ];
}

/** How many days late something is or was delivered, the least and the most. */
function daysLate(row: WithDeadline): DayRange | undefined {
  const timeliness = timelinessOf(row);
  if (timeliness?.code === 'certainlyLate') return { min: timeliness.days, max: timeliness.days };
  return timeliness?.code === 'deliveredLate' ? timeliness.days : undefined;
}

/** How something stands in time in a file: in words, and how late that is as numbers. */
function timelinessParts<Row extends WithDeadline>(): Part<Row>[] {
  return [
    {
      header: texts.timeliness,
      text: (row) => {
        const timeliness = timelinessOf(row);
        if (!timeliness) return undefined;
        const label = timelinessLabel(timeliness);
        if (row.deadline || !row.via) return label;
        return tableTexts.withoutOwnTerm(label, row.via.title);
      },
    },
    { header: texts.lateMin, text: (row) => daysLate(row)?.min.toString() },
    { header: texts.lateMax, text: (row) => daysLate(row)?.max?.toString() },
  ];
}

/** From these widths of the table, in pixels, each has a column of its own; below them it stands under the title. */
const columnsFrom = { timeliness: 640, term: 860, slip: 980 };

/**
 * How something due stands in time: in one word, its terms, and how often and how far it was shifted. Where few rows
 * have a term all that stands under the title at any width. How it stands against the term that holds now is told when
 * rows are sorted by it; otherwise it is there on hover.
 */
export function deadlineColumns<Row extends WithDeadline>(few: boolean): Column<Row>[] {
  const from = (width: number) => (few ? Number.POSITIVE_INFINITY : width);
  return [
    {
      id: 'tijdigheid',
      header: texts.timeliness,
      width: '172px',
      columnFrom: from(columnsFrom.timeliness),
      cell: ({ deadline, via }) =>
        deadline ? <TimelinessCell deadline={deadline} /> : via && <ViaCell via={via} />,
      parts: timelinessParts(),
      sortBy: (row) => {
        const timeliness = timelinessOf(row);
        return timeliness && pressure(timeliness);
      },
    },
    {
      id: 'termijn',
      header: texts.term,
      width: '144px',
      columnFrom: from(columnsFrom.term),
      cell: ({ deadline }) => deadline && <TermsCell deadline={deadline} />,
      under: ({ deadline }) => deadline && <TermsCell deadline={deadline} inLine />,
      parts: [
        ...termParts<Row>(texts.firstTerm, (deadline) => deadline.first),
        ...termParts<Row>(texts.presentTerm, (deadline) => deadline.present),
      ],
      orders: [
        {
          id: 'termijn',
          header: texts.presentTerm,
          sortBy: ({ deadline }) => sortableTerm(deadline?.present),
        },
        {
          id: 'eerste-termijn',
          header: texts.firstTerm,
          sortBy: ({ deadline }) => sortableTerm(deadline?.first),
        },
      ],
    },
    {
      id: 'uitstel',
      header: texts.shifts,
      width: '148px',
      columnFrom: from(columnsFrom.slip),
      cell: ({ deadline }) => deadline && <SlipCell deadline={deadline} />,
      under: ({ deadline }) =>
        deadline && deadline.shifts > 0 ? <SlipCell deadline={deadline} /> : undefined,
      parts: [
        { header: texts.shifts, text: ({ deadline }) => deadline && String(deadline.shifts) },
        {
          header: texts.slipMin,
          text: ({ deadline }) => deadline?.slip && String(deadline.slip.min),
        },
        { header: texts.slipMax, text: ({ deadline }) => deadline?.slip?.max?.toString() },
      ],
      orders: [
        { id: 'uitstel', header: texts.shifts, sortBy: ({ deadline }) => deadline?.shifts },
        { id: 'verschoven', header: texts.slip, sortBy: ({ deadline }) => deadline?.slip?.min },
      ],
    },
    {
      id: 'tegenover-nu',
      header: texts.againstPresent,
      columnFrom: Number.POSITIVE_INFINITY,
      dropped: true,
      cell: ({ deadline }) =>
        deadline?.againstPresent && <TimelinessBadge timeliness={deadline.againstPresent} />,
      text: ({ deadline }) => deadline?.againstPresent && timelinessLabel(deadline.againstPresent),
      sortBy: ({ deadline }) => deadline?.againstPresent && pressure(deadline.againstPresent),
    },
  ];
}

/** Filters by how something that is due stands. */
export function timelinessFacet<Row extends WithDeadline>(): Facet<Row> {
  return {
    name: filterNames.timeliness,
    label: texts.timeliness,
    valuesOf: (row) => {
      const timeliness = timelinessOf(row);
      return [...(timeliness ? [timeliness.code] : []), ...(row.deadline ? [] : [noDeadline])];
    },
    labelOf: labelIn(tableTexts.timeliness),
    order: [...timelinessOrder, noDeadline],
  };
}
