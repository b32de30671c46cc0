import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { Column, Sort } from './column';
import { DataTable } from './DataTable';

type Row = { id: string; title: string; late: number | undefined };

const columns: readonly Column<Row>[] = [
  {
    id: 'titel',
    header: 'Titel',
    cell: ({ id, title }) => <a href={`#${id}`}>{title}</a>,
    sortBy: ({ title }) => title,
  },
  {
    id: 'laat',
    header: 'Te laat',
    cell: ({ late }) => late && `${late} dagen`,
    sortBy: ({ late }) => late,
  },
  { id: 'vast', header: 'Vast', cell: () => 'x' },
];

const three: readonly Row[] = [
  { id: 'b', title: 'Élan', late: 9 },
  { id: 'a', title: 'zorg', late: undefined },
  { id: 'c', title: 'Data', late: 72 },
];

const keyOf = ({ id }: Row) => id;

type HarnessProps = {
  rows: readonly Row[];
  columns?: readonly Column<Row>[];
  selectedKey?: string;
};

function Harness({ rows, columns: shown = columns, selectedKey }: HarnessProps) {
  const [sort, setSort] = useState<Sort | undefined>();
  return (
    <DataTable
      caption="Zaken"
      rows={rows}
      columns={shown}
      keyOf={keyOf}
      sort={sort}
      onSort={setSort}
      selectedKey={selectedKey}
      nothing="Niets over."
    />
  );
}

function titles(): (string | null)[] {
  return screen.getAllByRole('rowheader').map((cell) => cell.textContent);
}

const many: readonly Row[] = Array.from({ length: 20_000 }, (_, index) => ({
  id: `r${index}`,
  title: `Zaak ${index}`,
  late: index,
}));

describe('DataTable', () => {
  it('sorts by a column when its head is pressed, and the other way when it is pressed again', async () => {
    const user = userEvent.setup();
    render(<Harness rows={three} />);
    await user.click(screen.getByRole('button', { name: 'Titel' }));
    expect(titles()).toEqual(['Data', 'Élan', 'zorg']);
    expect(screen.getByRole('columnheader', { name: 'Titel' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    await user.click(screen.getByRole('button', { name: 'Titel' }));
    expect(titles()).toEqual(['zorg', 'Élan', 'Data']);
    expect(screen.getByRole('columnheader', { name: 'Titel' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
  });

  it('sorts by each thing that a cell tells, and calls the head by the one in use', async () => {
    const user = userEvent.setup();
    const orders = [
      { id: 'nu', header: 'Huidige termijn', sortBy: ({ late }: Row) => late },
      { id: 'eerst', header: 'Eerste termijn', sortBy: ({ id }: Row) => id },
    ];
    const term: Column<Row> = { id: 'nu', header: 'Termijn', cell: ({ id }) => id, orders };
    render(<Harness rows={three} columns={[...columns, term]} />);
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Sorteren op' }),
      'Eerste termijn, aflopend',
    );
    expect(titles()).toEqual(['Data', 'Élan', 'zorg']);
    await user.click(screen.getByRole('button', { name: 'Eerste termijn' }));
    expect(titles()).toEqual(['zorg', 'Élan', 'Data']);
    expect(screen.getByRole('columnheader', { name: 'Eerste termijn' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  });

  it('keeps rows without a value at the end in both directions', async () => {
    const user = userEvent.setup();
    render(<Harness rows={three} />);
    await user.click(screen.getByRole('button', { name: 'Te laat' }));
    expect(titles()).toEqual(['Élan', 'Data', 'zorg']);
    await user.click(screen.getByRole('button', { name: 'Te laat' }));
    expect(titles()).toEqual(['Data', 'Élan', 'zorg']);
  });

  it('offers no sorting for a column that has no order', () => {
    render(<Harness rows={three} />);
    expect(screen.queryByRole('button', { name: 'Vast' })).not.toBeInTheDocument();
  });

  it('moves through the rows with arrows, Home and End', async () => {
    const user = userEvent.setup();
    render(<Harness rows={three} />);
    screen.getByRole('link', { name: 'Élan' }).focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: 'zorg' })).toHaveFocus();
    await user.keyboard('{End}');
    expect(screen.getByRole('link', { name: 'Data' })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: 'Data' })).toHaveFocus();
    await user.keyboard('{Home}');
    expect(screen.getByRole('link', { name: 'Élan' })).toHaveFocus();
  });

  it('opens a row by its link when it is clicked anywhere', async () => {
    const user = userEvent.setup();
    render(<Harness rows={three} />);
    const opened = vi.fn<(href: string | null) => void>();
    screen.getByRole('link', { name: 'Data' }).addEventListener('click', (event) => {
      event.preventDefault();
      opened('c');
    });
    await user.click(screen.getByRole('cell', { name: '72 dagen' }));
    expect(opened).toHaveBeenCalledExactlyOnceWith('c');
  });

  it('draws a bounded number of 20,000 rows and still tells how many there are', () => {
    render(<Harness rows={many} />);
    const table = screen.getByRole('table');
    expect(table).toHaveAttribute('aria-rowcount', '20001');
    const drawn = within(table).getAllByRole('rowheader');
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.length).toBeLessThan(80);
    expect(drawn[0]?.closest('tr')).toHaveAttribute('aria-rowindex', '2');
  });

  it('draws up to 2,000 rows when the page is printed', () => {
    // Not asked by role: working out the roles of so many cells takes longer than drawing them.
    render(<Harness rows={many} />);
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.querySelectorAll('tbody tr[data-index]')).toHaveLength(2000);
  });

  it('gives the focus back to the row of what was open and is closed', async () => {
    const { rerender } = render(<Harness rows={three} selectedKey="a" />);
    rerender(<Harness rows={three} />);
    await vi.waitFor(() => expect(screen.getByRole('link', { name: 'zorg' })).toHaveFocus());
  });

  it('says so when no rows are left', () => {
    render(<Harness rows={[]} />);
    expect(screen.getByText('Niets over.')).toBeVisible();
  });
});
