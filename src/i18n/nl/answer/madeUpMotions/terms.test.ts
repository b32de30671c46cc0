import { describe, expect, it } from 'vitest';
import { by2023, end2023, makeEvidence, makeShift } from '@/testing/facts';
import {
  afterMayRecess,
  afterSummer,
  announced,
  assess,
  byWrr,
  type Case,
  delivered,
  due,
  nothing,
  q1,
  ref,
  request,
  says,
  soonest,
  spring,
  summer,
  wrr,
} from '@/testing/madeUpMotion';

const session = { type: 'event', title: 'Sessies' } as const;
const whole = { subject: ref(1), source: session } as const;

const motions: readonly Case[] = [
  [
    'answered on the last day',
    [request(1), says(1, '2023-12-31'), due(1, by2023)],
    'answered',
    'not late',
    'Beantwoord op 31 december 2023.',
  ],
  [
    'answered the day after the last day',
    [request(1), says(1, '2024-01-01'), due(1, by2023)],
    'answered',
    1,
    'Beantwoord op 1 januari 2024.',
  ],
  [
    'answered two months after the term',
    [request(1), says(1, '2024-03-01'), due(1, end2023)],
    'answered',
    61,
    'Beantwoord op 1 maart 2024.',
  ],
  [
    'answered before a term without an end began',
    [request(1), says(1, '2024-03-01'), due(1, afterSummer)],
    'answered',
    'not late',
    'Beantwoord op 1 maart 2024.',
  ],
  [
    'answered by a letter of tomorrow',
    [request(1), says(1, '2024-06-16')],
    'open',
    'not late',
    `Open, ${nothing}.`,
  ],
  [
    'nothing, in the middle of a vague term',
    [request(1), due(1, summer)],
    'open',
    [0, 14],
    `Open, ${nothing}.`,
  ],
  [
    'nothing, after the beginning of a term without an end',
    [request(1), due(1, afterMayRecess)],
    'open',
    [0, 40],
    `Open, ${nothing}.`,
  ],
  [
    'nothing, before a term without an end begins',
    [request(1), due(1, afterSummer)],
    'open',
    'not late',
    `Open, ${nothing}.`,
  ],
  [
    'nothing, with words from which no day follows',
    [request(1), due(1, soonest)],
    'open',
    'not late',
    `Open, ${nothing}.`,
  ],
  [
    'a study that came some day in spring, due in the first quarter',
    [request(1), wrr, says(1, '2024-02-01', byWrr), delivered('2024-05-31', spring), due(1, q1)],
    'answered',
    [0, 61],
    'Beantwoord (voorjaar 2024).',
  ],
  [
    'a study that came without anyone saying when',
    [request(1), wrr, says(1, '2024-02-01', byWrr), delivered('2024-05-31', soonest)],
    'answered',
    'not late',
    'Beantwoord; op welke dag is niet bekend.',
  ],
  [
    'sessions that were still to come on one day and had been held on a later one',
    [
      request(1),
      makeEvidence('komt', { ...whole, ...announced, on: '2024-06-05' }),
      makeEvidence('kwam', { ...whole, on: '2024-06-10', happened: undefined }),
      due(1, spring),
    ],
    'answered',
    [5, 10],
    'Beantwoord tussen 5 juni 2024 en 10 juni 2024.',
  ],
  [
    'postponed, and late by the first promise',
    [request(1), due(1, end2023), makeShift('uitstel', summer)],
    'open',
    167,
    `Open, ${nothing}.`,
  ],
  [
    'postponed after the term had passed',
    [request(1), due(1, by2023), makeShift('uitstel', afterSummer)],
    'open',
    167,
    `Open, ${nothing}.`,
  ],
  [
    'postponed in time, counted from the first promise',
    [request(1), due(1, q1), makeShift('uitstel', afterSummer)],
    'open',
    76,
    `Open, ${nothing}.`,
  ],
  [
    'postponed to no term, and answered since',
    [request(1), due(1, end2023), makeShift('uitstel', soonest), says(1, '2024-05-31')],
    'answered',
    152,
    'Beantwoord op 31 mei 2024.',
  ],
];

describe('what a careful person says of a made-up motion with a term', () => {
  it.each(motions)('%s', (_name, records, ...told) => {
    expect(assess(records)).toEqual(told);
  });
});
