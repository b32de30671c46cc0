import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import type { Lane } from './cardTimeline';
import { LaneDrawing } from './LaneDrawing';

it('draws two postponements that were said on one day', () => {
  const saidOn = day('2024-02-21');
  const lane: Lane = {
    key: 'termijn',
    name: 'Onderzoek',
    saidOn: day('2023-07-06'),
    first: { kind: 'vague', words: 'eind 2023', approximate: true },
    shifts: [
      { key: 'uitstel-1', saidOn, to: day('2024-06-30') },
      { key: 'uitstel-2', saidOn, to: day('2024-12-31') },
    ],
    delivered: undefined,
    late: undefined,
    stand: '',
  };
  const place = { y: 0, end: 100, first: undefined, on: day('2024-03-01') };
  const { container } = render(
    <svg>
      <LaneDrawing lane={lane} x={() => 0} words="Onderzoek" {...place} />
    </svg>,
  );
  expect(container.querySelectorAll('path[d^="M0 25V"]')).toHaveLength(2);
});
