import { describe, expect, it } from 'vitest';
import {
  assess,
  byWrr,
  type Case,
  due,
  letter,
  names,
  nothing,
  onlyAnnounced,
  partial,
  request,
  says,
  spring,
  wrr,
} from '@/testing/madeUpMotion';

const motions: readonly Case[] = [
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
    `Beantwoord op 2 van 4 onderdelen; deels beantwoord: ‘opvoeding’, omdat de geleverde bron maar een deel dekt (${letter}); open: ‘gezondheid’, ${onlyAnnounced}.`,
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
  [
    'one of three aspects still to come, in a spring that is over',
    [
      request(1, { aspects: ['cohesie', 'opvoeding', 'gezondheid'] }),
      wrr,
      says(1, '2024-03-01'),
      says(1, '2024-03-01', { aspects: ['cohesie', 'opvoeding'] }),
      says(1, '2024-02-01', { ...byWrr, aspects: ['gezondheid'] }),
      due(1, spring),
    ],
    'partlyAnswered',
    15,
    `Beantwoord op 3 van 4 onderdelen; open: ‘gezondheid’, ${onlyAnnounced}.`,
  ],
  [
    'an aspect that the letter turned out not to be about',
    [
      request(1, { aspects: ['cohesie'] }),
      says(1, '2024-03-01'),
      says(1, '2024-03-01', { aspects: ['cohesie'] }),
      says(1, '2024-04-02', { aspects: ['cohesie'], coverage: 'none' }),
    ],
    'partlyAnswered',
    'not late',
    `Beantwoord op 1 van 2 onderdelen; open: ‘cohesie’, omdat de bron die dit zou dekken dit later toch niet bleek te dekken (${letter}, sinds 2 april 2024 niet meer meegeteld).`,
  ],
];

describe('what a careful person says of a made-up motion with aspects', () => {
  it.each(motions)('%s', (_name, records, ...told) => {
    expect(assess(records)).toEqual(told);
  });
});
