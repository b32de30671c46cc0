import type { Look } from '@/domain/dossier/standing';
import type { StatusAxis } from '@/domain/status/axes';
import { statusCodes } from '@/domain/status/axes';
import { type Owner, partiesOf } from '@/domain/workflow/owner';
import { formatDayShort } from '@/i18n/dates';
import { tableTexts } from '@/i18n/nl/items/tables';
import { standingLabel, statusLabel } from '@/i18n/nl/status/status';
import { ownerText } from '@/i18n/nl/workflow/workflow';
import { CheckedCell, foundText } from '@/items/check/CheckedCell';
import { StatusButton } from '@/items/status/StatusButton';
import { AppLink } from '@/routing/AppLink';
import { itemPath, type PageKind } from '@/routing/paths';
import type { Column } from '@/ui/table/column';
import { sortableDay } from './deadlineColumns';
import type { Facet } from './facet';

type Titled = { readonly id: string; readonly title: string };
type Owned = { readonly owner: Owner | undefined };
type Checked = { readonly checked: Look | undefined };

/** The name of the item, as the link that opens it with the list kept as it is. */
export function titleColumn<Row extends Titled>(kind: PageKind): Column<Row> {
  return {
    id: 'titel',
    header: tableTexts.columns.title,
    cell: ({ id, title }) => (
      <AppLink to={itemPath({ kind, id })} keepSearch>
        {title}
      </AppLink>
    ),
    text: ({ title }) => title,
    sortBy: ({ title }) => title,
  };
}

type TextColumnOptions<Row> = Pick<
  Column<Row>,
  'id' | 'header' | 'width' | 'columnFrom' | 'dropped'
> & {
  textOf: (row: Row) => string | undefined;
};

/** Words or a number as they are: what is shown is what it sorts by. */
export function textColumn<Row>({ textOf, ...column }: TextColumnOptions<Row>): Column<Row> {
  return { ...column, cell: textOf, sortBy: textOf };
}

type StatusColumnOptions<Row> = {
  id: string;
  header: string;
  kind: PageKind;
  axis: StatusAxis;
  codeOf: (row: Row) => string | undefined;
  columnFrom: number;
  width?: string;
  dropped?: boolean;
};

/** A status that can be changed where it stands; sorts in the order in which things move on. */
export function statusColumn<Row extends Titled>(options: StatusColumnOptions<Row>): Column<Row> {
  const { id, header, kind, axis, codeOf, columnFrom, width = '150px', dropped = false } = options;
  const order: readonly string[] = statusCodes[axis];
  return {
    id,
    header,
    width,
    columnFrom,
    dropped,
    cell: (row) => <StatusButton subject={{ kind, id: row.id }} axis={axis} />,
    text: (row) => standingLabel(axis, codeOf(row)),
    sortBy: (row) => order.indexOf(codeOf(row) ?? ''),
  };
}

/** Filters by the codes of an axis. */
export function statusFacet<Row>(
  name: string,
  label: string,
  axis: StatusAxis,
  codeOf: (row: Row) => string | undefined,
): Facet<Row> {
  return {
    name,
    label,
    valuesOf: (row) => {
      const code = codeOf(row);
      return code ? [code] : [];
    },
    labelOf: (code) => statusLabel(axis, code),
    order: statusCodes[axis],
  };
}

/** Who is to act, always under the title: names take more room than a column of their own would leave for the rest. */
export function ownerColumn<Row extends Owned>(): Column<Row> {
  return {
    id: 'aan-zet',
    header: tableTexts.columns.owner,
    columnFrom: Number.POSITIVE_INFINITY,
    cell: ({ owner }) => owner && ownerText(owner),
    sortBy: ({ owner }) => owner && ownerText(owner),
  };
}

/** In the address: nobody has it yet. */
const nobody = 'niemand';

/** Filters by who is to act: a ministry, a directorate or a person. */
export function ownerFacet<Row extends Owned>(): Facet<Row> {
  return {
    name: 'aan-zet',
    label: tableTexts.columns.owner,
    valuesOf: ({ owner }) => (owner ? partiesOf(owner).map(({ name }) => name) : [nobody]),
    labelOf: (name) => (name === nobody ? tableTexts.nobody : name),
  };
}

/** When someone last looked, and what came of it; under the title only the day. */
export function checkedColumn<Row extends Checked>(columnFrom: number): Column<Row> {
  return {
    id: 'nagekeken',
    header: tableTexts.columns.checked,
    width: '140px',
    columnFrom,
    cell: ({ checked }) => checked && <CheckedCell {...checked} />,
    under: ({ checked }) => checked && formatDayShort(checked.on),
    parts: [
      { header: tableTexts.columns.checkedOn, text: ({ checked }) => checked?.on },
      { header: tableTexts.columns.found, text: ({ checked }) => checked && foundText(checked) },
    ],
    sortBy: ({ checked }) => sortableDay(checked?.on),
  };
}
