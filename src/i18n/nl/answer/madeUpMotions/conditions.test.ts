import { describe, expect, it } from 'vitest';
import { by2023, end2023 } from '@/testing/facts';
import {
  assess,
  type Case,
  due,
  found,
  letter,
  nothing,
  partial,
  request,
  requests,
  says,
} from '@/testing/madeUpMotion';

const motions: readonly Case[] = [
  [
    'one open, the condition of the other not met',
    [request(1), request(2, { condition: 'Als het kan' }), found(2, 'notMet')],
    'open',
    'not late',
    `Open: verzoek 1 (‘Onderzoek doen’), ${nothing}; niet aan de orde: verzoek 2 (‘Brief sturen’), omdat niet aan de voorwaarde is voldaan (‘Als het kan’).`,
  ],
  [
    'two conditions that nobody established',
    [request(1, { condition: 'Als het kan' }), request(2, { condition: 'Als het moet' })],
    'notAssessable',
    'not late',
    'Niet te beoordelen: verzoek 1 (‘Onderzoek doen’), omdat niet is vastgesteld of aan de voorwaarde is voldaan (‘Als het kan’); niet te beoordelen: verzoek 2 (‘Brief sturen’), omdat niet is vastgesteld of aan de voorwaarde is voldaan (‘Als het moet’).',
  ],
  [
    'a condition that was met, and nothing done',
    [request(1, { condition: 'Als het kan' }), found(1, 'met'), due(1, by2023)],
    'open',
    167,
    `Open, ${nothing}.`,
  ],
  [
    'one answered, one of which the condition failed',
    [
      ...requests(1),
      request(2, { condition: 'als het kan' }),
      found(2, 'notMet'),
      says(1, '2024-03-01'),
    ],
    'answered',
    'not late',
    'Beantwoord op 1 maart 2024; niet aan de orde: verzoek 2 (‘Brief sturen’), omdat niet aan de voorwaarde is voldaan (‘als het kan’).',
  ],
  [
    'covered in part while nobody knows whether its condition is met',
    [request(1, { condition: 'als het kan' }), says(1, '2024-03-01', partial), due(1, end2023)],
    'partlyAnswered',
    'not late',
    `Deels beantwoord, omdat de geleverde bron maar een deel dekt (${letter}), terwijl niet is vastgesteld of aan de voorwaarde is voldaan (‘als het kan’).`,
  ],
];

describe('what a careful person says of a made-up motion with conditions', () => {
  it.each(motions)('%s', (_name, records, ...told) => {
    expect(assess(records)).toEqual(told);
  });
});
