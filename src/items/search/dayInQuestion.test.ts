import { expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { dayInQuestion } from './dayInQuestion';

const today = day('2026-11-21');

it.each([
  ['19 augustus 2024', '2024-08-19'],
  ['2024-08-19', '2024-08-19'],
  ['19-8-2024', '2024-08-19'],
  ['19-08-2024', '2024-08-19'],
  ['19 aug 2024', '2024-08-19'],
  ['Stand per 19 augustus 2024', '2024-08-19'],
  ['stand 2024-08-19', '2024-08-19'],
  ['per 19 augustus 2024', '2024-08-19'],
  ['19 augustus', '2026-08-19'],
  ['24 december', '2025-12-24'],
  ['gisteren', '2026-11-20'],
])('reads %s as the day %s', (question, on) => {
  expect(dayInQuestion(question, today)).toBe(on);
});

it.each([
  '30 februari 2025',
  'augustus 2024',
  '2024',
  'gundogan',
  '36200 VII 72',
  '36 200 VII, nr. 72',
  '2022Z21953',
  '2024-0000358151',
  'morgen',
  'mei',
  '',
])('reads no day in ‘%s’', (question) => {
  expect(dayInQuestion(question, today)).toBeUndefined();
});
