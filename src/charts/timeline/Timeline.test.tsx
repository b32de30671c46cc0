import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Timeline } from './Timeline';
import { literatureStudy, mediaStudy, row } from './testing/samples';
import type { TimelineGroup, TimelinePlace, TimelineZoom } from './types';

const groups: TimelineGroup[] = [
  { id: 'wur', label: 'Wageningen Universiteit', rows: [literatureStudy] },
  { id: 'wrr', label: 'WRR', rows: [{ ...mediaStudy, href: '#/onderzoeken/media' }] },
];

function Chart({
  data = groups,
  onOpen,
  start,
  onLeave,
}: {
  data?: TimelineGroup[];
  onOpen?: (id: string) => void;
  start?: TimelinePlace | undefined;
  onLeave?: (place: TimelinePlace) => void;
}) {
  const [zoom, setZoom] = useState<TimelineZoom>('year');
  return (
    <Timeline
      label="Tijdlijn"
      groups={data}
      today="2026-11-21"
      zoom={zoom}
      onZoomChange={setZoom}
      onOpen={onOpen ?? vi.fn<(id: string) => void>()}
      start={start}
      onLeave={onLeave}
    />
  );
}

const focusFirst = async (user: ReturnType<typeof userEvent.setup>) => {
  screen.getByRole('button', { name: 'Naar vandaag' }).focus();
  await user.tab();
};

describe('the timeline', () => {
  it('is one tab stop, and names each row in a full sentence', async () => {
    const user = userEvent.setup();
    render(<Chart />);
    await focusFirst(user);
    expect(document.activeElement).toHaveAccessibleName(literatureStudy.spoken);
    await user.tab();
    expect(screen.getByRole('grid').contains(document.activeElement)).toBe(false);
  });

  it('lets the keyboard follow each postponement to the delivery', async () => {
    const user = userEvent.setup();
    render(<Chart />);
    await focusFirst(user);
    const heard: (string | null)[] = [];
    for (let step = 0; step < 6; step += 1) {
      await user.keyboard('{ArrowRight}');
      heard.push(document.activeElement?.getAttribute('aria-label') ?? null);
    }
    expect(heard).toEqual([
      'onbekend.',
      'voor het einde van 2023.',
      'geen nieuwe termijn.',
      'na het zomerreces.',
      '292 dagen na de eerste termijn.',
      '18 oktober 2024.',
    ]);
  });

  it('opens a row with Enter, as a link where it has an address', async () => {
    const user = userEvent.setup();
    const onOpen = vi.fn<(id: string) => void>();
    render(<Chart onOpen={onOpen} />);
    await focusFirst(user);
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledWith('literatuur');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveAttribute('href', '#/onderzoeken/media');
  });

  it('opens a row with Enter from each of its moments', async () => {
    const user = userEvent.setup();
    const onOpen = vi.fn<(id: string) => void>();
    render(<Chart onOpen={onOpen} />);
    await focusFirst(user);
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    expect(onOpen).toHaveBeenCalledWith('literatuur');
  });

  it('shows what a mark says while it has the focus, until Escape', async () => {
    const user = userEvent.setup();
    render(<Chart />);
    await focusFirst(user);
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(screen.getByText('Literatuuronderzoek · Uitstel')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByText('Literatuuronderzoek · Uitstel')).not.toBeInTheDocument();
  });

  it('zooms with plus and minus and says so', async () => {
    const user = userEvent.setup();
    render(<Chart />);
    await focusFirst(user);
    await user.keyboard('+');
    expect(screen.getByRole('radio', { name: 'Kwartaal' })).toBeChecked();
    expect(screen.getByText('Schaal: kwartaal')).toBeInTheDocument();
    await user.keyboard('--');
    expect(screen.getByRole('radio', { name: 'Decennium' })).toBeChecked();
  });

  it('keeps few rows in the page, and reaches the last of thousands', async () => {
    const user = userEvent.setup();
    const rows = Array.from({ length: 5000 }, (_, index) => row(String(index)));
    render(<Chart data={[{ id: 'a', label: 'Alles', rows }]} />);
    const grid = screen.getByRole('grid');
    expect(within(grid).getAllByRole('row').length).toBeLessThan(60);
    expect(grid).toHaveAttribute('aria-rowcount', '5000');
    await focusFirst(user);
    await user.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement).toHaveAccessibleName('Rij 4999: loopt.');
    expect(within(grid).getAllByRole('row').length).toBeLessThan(60);
  });

  it('tells from which moment a row is opened, and gives the focus back there, also among thousands', async () => {
    const user = userEvent.setup();
    const rows = Array.from({ length: 5000 }, (_, index) => ({
      ...row(String(index)),
      href: `#/onderzoeken/${index}`,
    }));
    const data = [{ id: 'a', label: 'Alles', rows }];
    const onLeave = vi.fn<(place: TimelinePlace) => void>();
    const { unmount } = render(<Chart data={data} onLeave={onLeave} />);
    await focusFirst(user);
    await user.keyboard('{Control>}{End}{/Control}{ArrowUp}{ArrowRight}{Enter}');
    const [place] = onLeave.mock.calls[0] ?? [];
    expect(place).toMatchObject({ rowId: '4998', stop: 0 });
    unmount();

    render(<Chart data={data} start={place} />);
    const moment = document.activeElement;
    expect(moment).toHaveAccessibleName(rows[4998]?.start.spoken ?? '');
    expect(moment?.closest('[role="row"]')).toHaveAttribute('aria-rowindex', '4999');
    await user.keyboard('{ArrowDown}{ArrowLeft}');
    expect(document.activeElement).toHaveAccessibleName('Rij 4999: loopt.');
  });

  it('leaves the focus alone when the row to come back to is gone', () => {
    render(<Chart start={{ rowId: 'weg', stop: 0, center: '2024-01-01' }} />);
    expect(document.body).toHaveFocus();
  });

  it('says so when there is nothing to show', () => {
    render(<Chart data={[]} />);
    expect(screen.getByText('Geen rijen om te tonen.')).toBeVisible();
  });
});
