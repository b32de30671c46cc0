import { describe, expect, it } from 'vitest';
import { end2023, makeVerdict } from '@/testing/facts';
import {
  announced,
  assess,
  byTno,
  byWrr,
  type Case,
  delivered,
  due,
  letter,
  nothing,
  onlyAnnounced,
  partial,
  q1,
  request,
  requests,
  says,
  stopped,
  tno,
  wrr,
  wrrComes,
} from '@/testing/madeUpMotion';
import { makeClaim } from '@/testing/records';

const motions: readonly Case[] = [
  ['nothing recorded', requests(1), 'open', 'not late', `Open, ${nothing}.`],
  [
    'a letter that was only announced, past its term',
    [request(1), says(1, '2024-02-01', announced), due(1, q1)],
    'open',
    76,
    'Open, omdat alleen een aankondiging bekend is (Brief, aangekondigd in een bron van 1 februari 2024, levering niet vastgesteld).',
  ],
  [
    'covered in part, past its term',
    [request(1), says(1, '2024-03-01', partial), due(1, q1)],
    'partlyAnswered',
    76,
    `Deels beantwoord, omdat de geleverde bron maar een deel dekt (${letter}).`,
  ],
  [
    'covered in part by two letters, which a program does not add up',
    [request(1), says(1, '2024-03-01', partial), says(1, '2024-04-02', { by: 'Nota', ...partial })],
    'partlyAnswered',
    'not late',
    `Deels beantwoord, omdat de geleverde bronnen elk maar een deel dekken (${letter}; Nota, geleverd op 2 april 2024).`,
  ],
  [
    'R11: covered in part, with more announced',
    [request(1), wrr, says(1, '2024-03-01', partial), says(1, '2024-02-01', byWrr)],
    'partlyAnswered',
    'not late',
    `Deels beantwoord, omdat de geleverde bron maar een deel dekt (${letter}) en er verder alleen een aankondiging bekend is (${wrrComes}).`,
  ],
  [
    'a study whose delivery was taken back',
    [
      request(1),
      wrr,
      says(1, '2024-02-01', byWrr),
      delivered('2024-03-01'),
      makeClaim('terug', 'wrr', { holdsFrom: '2024-04-01' }),
    ],
    'open',
    'not late',
    `Open, ${onlyAnnounced}.`,
  ],
  [
    'E10: a study announced for all of it, that turned out to cover a part',
    [
      request(1),
      wrr,
      says(1, '2024-02-01', byWrr),
      delivered('2024-04-02'),
      says(1, '2024-04-10', { study: 'wrr', ...partial }),
    ],
    'partlyAnswered',
    'not late',
    'Deels beantwoord, omdat de geleverde bron maar een deel dekt (WRR, Media, geleverd op 2 april 2024).',
  ],
  [
    'rejected, whatever came of it',
    [
      request(1),
      says(1, '2024-03-01'),
      due(1, end2023),
      makeVerdict('v', { axis: 'decision', code: 'rejected', holdsFrom: '2023-07-04' }),
    ],
    'notAssessable',
    'not late',
    'Niet te beoordelen, omdat de motie is verworpen (4 juli 2023).',
  ],
  [
    'withdrawn with nothing done',
    [
      request(1),
      due(1, end2023),
      makeVerdict('v', { axis: 'decision', code: 'withdrawn', holdsFrom: '2023-07-04' }),
    ],
    'notAssessable',
    'not late',
    'Niet te beoordelen, omdat de motie is ingetrokken (4 juli 2023).',
  ],
  [
    'a study that is done and lies with the minister',
    [
      request(1),
      wrr,
      says(1, '2024-02-01', byWrr),
      makeClaim('af', 'wrr', { code: 'completed', holdsFrom: '2024-05-01' }),
      due(1, end2023),
    ],
    'open',
    167,
    'Open, omdat het onderzoek is afgerond, maar nog niet verzonden (WRR, Media, aangekondigd in een bron van 1 februari 2024, afgerond, nog niet verzonden).',
  ],
  [
    'one study stopped, another still to come for the same',
    [request(1), wrr, tno, stopped, says(1, '2024-02-01', byWrr), says(1, '2024-02-01', byTno)],
    'open',
    'not late',
    `Open, ${onlyAnnounced}.`,
  ],
];

describe('what a careful person says of a made-up motion of one request', () => {
  it.each(motions)('%s', (_name, records, ...told) => {
    expect(assess(records)).toEqual(told);
  });
});
