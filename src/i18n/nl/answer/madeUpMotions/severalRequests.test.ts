import { describe, expect, it } from 'vitest';
import { by2023, end2023, makeCheck, makeDeadline } from '@/testing/facts';
import {
  announced,
  assess,
  byTno,
  byWrr,
  type Case,
  delivered,
  due,
  letter,
  may,
  nothing,
  onlyAnnounced,
  partial,
  q1,
  ref,
  request,
  requests,
  says,
  stopped,
  tno,
  wrr,
} from '@/testing/madeUpMotion';

const motions: readonly Case[] = [
  [
    'one of two answered, the motion as a whole due',
    [...requests(2), says(1, '2024-03-01'), due('motie', end2023)],
    'partlyAnswered',
    167,
    `Beantwoord op 1 van 2 onderdelen; open: verzoek 2 (‘Brief sturen’), ${nothing}.`,
  ],
  [
    'both in part by one letter',
    [...requests(2), says(1, '2024-03-01', partial), says(2, '2024-03-01', partial)],
    'partlyAnswered',
    'not late',
    `Deels beantwoord, maar geen van beide onderdelen geheel; deels beantwoord: verzoek 1 (‘Onderzoek doen’) en verzoek 2 (‘Brief sturen’), omdat de geleverde bron maar een deel dekt (${letter}).`,
  ],
  [
    'both late, one more than the other',
    [...requests(2), due(1, may, 'mei'), due(2, q1, 'kwartaal')],
    'open',
    76,
    `Open: geen van beide onderdelen is beantwoord; open: verzoek 1 (‘Onderzoek doen’) en verzoek 2 (‘Brief sturen’), ${nothing}.`,
  ],
  [
    'E9, R10: a letter announced for both, that came for one',
    [
      ...requests(2),
      says(1, '2024-02-01', announced),
      says(2, '2024-02-01', announced),
      says(1, '2024-03-01'),
    ],
    'partlyAnswered',
    'not late',
    'Beantwoord op 1 van 2 onderdelen; open: verzoek 2 (‘Brief sturen’), omdat van de aangekondigde bron, die er inmiddels is, niet is vastgelegd dat die dit dekt (Brief, aangekondigd in een bron van 1 februari 2024, geleverd op 1 maart 2024).',
  ],
  [
    'two of three answered, the third announced and late by its study',
    [
      ...requests(3),
      wrr,
      says(1, '2024-03-01'),
      says(2, '2024-03-01'),
      says(3, '2024-02-01', byWrr),
      makeDeadline('studie', end2023, { subjects: [{ kind: 'study', id: 'wrr' }, ref(3)] }),
    ],
    'partlyAnswered',
    167,
    'Beantwoord op 2 van 3 onderdelen; open: verzoek 3 (‘Kosten tonen’), omdat alleen een aankondiging bekend is (WRR, Media, aangekondigd in een bron van 1 februari 2024, oplevering niet vastgesteld, 167 dagen na de termijn ‘eind 2023’).',
  ],
  [
    'all five answered, the last by a study',
    [
      ...requests(5),
      wrr,
      ...[1, 2, 3, 4].map((number) => says(number, '2024-03-01')),
      says(5, '2024-02-01', byWrr),
      delivered('2024-04-02'),
      due(5, q1),
    ],
    'answered',
    2,
    'Beantwoord op alle 5 onderdelen, het laatste op 2 april 2024.',
  ],
  [
    'six requests, each standing otherwise',
    [
      ...requests(4),
      request(5, { condition: 'Als het moet' }),
      request(6),
      wrr,
      tno,
      stopped,
      says(1, '2024-03-01'),
      says(2, '2024-03-01', partial),
      says(3, '2024-02-01', byWrr),
      says(4, '2024-02-01', byTno),
      makeCheck('zoek', { subject: ref(6), on: '2024-06-01' }),
      due('motie', by2023),
    ],
    'partlyAnswered',
    167,
    `Beantwoord op 1 van 6 onderdelen; deels beantwoord: verzoek 2 (‘Brief sturen’), omdat de geleverde bron maar een deel dekt (${letter}); open: verzoek 3 (‘Kosten tonen’), ${onlyAnnounced}; open: verzoek 4 (‘Overleg voeren’), omdat het onderzoek is gestopt (TNO, Kinderen, gestopt, vastgesteld op 1 mei 2024); open: verzoek 6 (‘Verslag doen’), ${nothing} (gezocht tot 1 juni 2024, niets gevonden); niet te beoordelen: verzoek 5 (‘Wet maken’), omdat niet is vastgesteld of aan de voorwaarde is voldaan (‘Als het moet’).`,
  ],
  [
    'one by two sources in part, one announced, one unknown',
    [
      ...requests(3),
      wrr,
      says(1, '2024-03-01', partial),
      says(1, '2024-04-01', { ...partial, by: 'Notitie' }),
      says(2, '2024-02-01', byWrr),
      due('motie', q1),
    ],
    'partlyAnswered',
    76,
    `Deels beantwoord, maar geen van de 3 onderdelen geheel; deels beantwoord: verzoek 1 (‘Onderzoek doen’), omdat de geleverde bronnen elk maar een deel dekken (${letter}; Notitie, geleverd op 1 april 2024); open: verzoek 2 (‘Brief sturen’), ${onlyAnnounced}; open: verzoek 3 (‘Kosten tonen’), ${nothing}.`,
  ],
];

describe('what a careful person says of a made-up motion of several requests', () => {
  it.each(motions)('%s', (_name, records, ...told) => {
    expect(assess(records)).toEqual(told);
  });
});
