import { expect, it } from 'vitest';
import { momentsApart } from './momentsApart';

it('tells instants of one list apart: by their seconds where they fall in one minute', () => {
  const instants = ['09:15:02', '09:15:40', '09:16:00'].map(
    (time) => new Date(`2026-11-21T${time}Z`),
  );
  expect(momentsApart(instants)).toEqual([
    '21 november 2026 om 10:15:02',
    '21 november 2026 om 10:15:40',
    '21 november 2026 om 10:16',
  ]);
});
