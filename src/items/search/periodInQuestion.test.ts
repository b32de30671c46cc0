import { expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { periodInQuestion } from './periodInQuestion';

const today = day('2026-11-26');

it.each([
  ['oktober 2024', '2024-09-30', '2024-10-31'],
  ['okt 2024', '2024-09-30', '2024-10-31'],
  ['2023', '2022-12-31', '2023-12-31'],
  ['november 2026', '2026-10-31', '2026-11-26'],
])('reads %s as the days from %s until %s', (question, from, until) => {
  expect(periodInQuestion(question, today)).toEqual({ from, until });
});

it.each(['18 oktober 2024', 'oktober', 'maart 2027', 'gundogan 2024', '36200 VII 72', ''])(
  'reads no period in ‘%s’',
  (question) => {
    expect(periodInQuestion(question, today)).toBeUndefined();
  },
);
