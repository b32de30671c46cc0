import { describe, expect, it } from 'vitest';
import { makeShift, makeVerdict } from '@/testing/facts';
import {
  afterRecess,
  afterSummer,
  announced,
  assess,
  by2023,
  byWrr,
  type Case,
  delivered,
  due,
  end2023,
  letter,
  names,
  nothing,
  partial,
  q1,
  request,
  requests,
  says,
  soonest,
  spring,
  summer,
  wrr,
  wrrComes,
} from '@/testing/madeUpMotion';
import { makeClaim } from '@/testing/records';

const one: readonly Case[] = [
  ['nothing recorded', requests(1), 'open', 'not late', `Open, ${nothing}.`],
  [
    'answered two months after the term',
    [request(1), says(1, '2024-03-01'), due(1, end2023)],
    'answered',
    61,
    'Beantwoord op 1 maart 2024.',
  ],
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
    'nothing, in the middle of a vague term',
    [request(1), due(1, summer)],
    'open',
    [0, 14],
    `Open, ${nothing}.`,
  ],
  [
    'nothing, after the beginning of a term without an end',
    [request(1), due(1, afterRecess)],
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
    `Open, omdat alleen een aankondiging bekend is (${wrrComes}).`,
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
    'postponed, and late by the first promise',
    [request(1), due(1, end2023), makeShift('uitstel', summer)],
    'open',
    167,
    `Open, ${nothing}.`,
  ],
  [
    'postponed to no term, and answered since',
    [request(1), due(1, end2023), makeShift('uitstel', soonest), says(1, '2024-05-31')],
    'answered',
    152,
    'Beantwoord op 31 mei 2024.',
  ],
  [
    'answered by a letter of tomorrow',
    [request(1), says(1, '2024-06-16')],
    'open',
    'not late',
    `Open, ${nothing}.`,
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
];

const aspects: readonly Case[] = [
  [
    'all aspects covered, the request itself not',
    [
      request(1, { aspects: ['cohesie', 'opvoeding'] }),
      says(1, '2024-03-01', { aspects: ['cohesie', 'opvoeding'] }),
    ],
    'partlyAnswered',
    'not late',
    `Beantwoord op 2 van 3 onderdelen; open: het verzoek zelf (‘Onderzoek doen’), ${nothing}.`,
  ],
  [
    'the request itself covered, of three aspects one only announced and one in part',
    [
      request(1, { aspects: names }),
      wrr,
      says(1, '2024-03-01'),
      says(1, '2024-03-01', { aspects: ['cohesie'] }),
      says(1, '2024-03-01', { aspects: ['opvoeding'], ...partial }),
      says(1, '2024-02-01', { aspects: ['gezondheid'], ...byWrr }),
    ],
    'partlyAnswered',
    'not late',
    `Beantwoord op 2 van 4 onderdelen; deels beantwoord: ‘opvoeding’, omdat de geleverde bron maar een deel dekt (${letter}); open: ‘gezondheid’, omdat alleen een aankondiging bekend is (${wrrComes}).`,
  ],
  [
    'aspects of two requests, told apart by number',
    [
      request(1, { aspects: ['cohesie'] }),
      request(2, { aspects: ['cohesie'] }),
      says(1, '2024-03-01'),
      says(2, '2024-03-01'),
      says(1, '2024-04-02', { aspects: ['cohesie'] }),
    ],
    'partlyAnswered',
    'not late',
    `Beantwoord op 3 van 4 onderdelen; open: ‘cohesie’ (verzoek 2), ${nothing}.`,
  ],
];

describe.each([
  ['one request', one],
  ['aspects', aspects],
])('what a careful person says of %s', (_group, cases) => {
  it.each(cases)('%s', (_name, records, state, days, explanation) => {
    expect(assess(records)).toEqual({ state, days, explanation });
  });
});
