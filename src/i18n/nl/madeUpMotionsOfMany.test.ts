import { describe, expect, it } from 'vitest';
import { makeCheck, makeDeadline } from '@/testing/facts';
import {
  announced,
  assess,
  by2023,
  byTno,
  byWrr,
  type Case,
  delivered,
  due,
  end2023,
  found,
  letter,
  may,
  nothing,
  partial,
  q1,
  ref,
  request,
  requests,
  says,
  stopped,
  tno,
  wrr,
  wrrComes,
} from '@/testing/madeUpMotion';

const several: readonly Case[] = [
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
    `Deels beantwoord, maar geen van beide onderdelen geheel; deels: verzoek 1 (‘Onderzoek doen’) en verzoek 2 (‘Brief sturen’), omdat de geleverde bron maar een deel dekt (${letter}).`,
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
    `Beantwoord op 1 van 6 onderdelen; deels: verzoek 2 (‘Brief sturen’), omdat de geleverde bron maar een deel dekt (${letter}); open: verzoek 3 (‘Kosten tonen’), omdat alleen een aankondiging bekend is (${wrrComes}); open: verzoek 4 (‘Overleg voeren’), omdat het onderzoek is gestopt (TNO, Kinderen, gestopt, vastgesteld op 1 mei 2024); open: verzoek 6 (‘Verslag doen’), ${nothing} (gezocht tot 1 juni 2024, niets gevonden); niet te beoordelen: verzoek 5 (‘Wet maken’), omdat niet is vastgesteld of aan de voorwaarde is voldaan (‘Als het moet’).`,
  ],
];

const asAWhole: readonly Case[] = [
  [
    'E8: covered wholly answers each of its requests and aspects',
    [
      request(1, { aspects: ['cohesie'] }),
      request(2),
      says('motie', '2024-03-01'),
      due('motie', end2023),
    ],
    'answered',
    61,
    'Beantwoord op alle 3 onderdelen, het laatste op 1 maart 2024.',
  ],
  [
    'E8, R9: covered in part may be any of its three requests',
    [...requests(3), says('motie', '2024-03-01', partial)],
    'partlyAnswered',
    'not late',
    `Deels beantwoord, maar geen van de 3 onderdelen geheel; mogelijk deels: verzoek 1 (‘Onderzoek doen’), verzoek 2 (‘Brief sturen’) en verzoek 3 (‘Kosten tonen’), omdat de geleverde bron de motie deels dekt, maar niet is vastgelegd welke onderdelen (${letter}).`,
  ],
  [
    'covered in part is covered in part where it asks one thing',
    [request(1), says('motie', '2024-03-01', partial)],
    'partlyAnswered',
    'not late',
    `Deels beantwoord, omdat de geleverde bron maar een deel dekt (${letter}).`,
  ],
  [
    'covered in part, one request wholly by another letter',
    [...requests(2), says('motie', '2024-03-01', partial), says(1, '2024-04-02', { by: 'Nota' })],
    'partlyAnswered',
    'not late',
    `Beantwoord op 1 van 2 onderdelen; mogelijk deels: verzoek 2 (‘Brief sturen’), omdat de geleverde bron de motie deels dekt, maar niet is vastgelegd welke onderdelen (${letter}).`,
  ],
  [
    'announced leaves all of it open',
    [...requests(2), says('motie', '2024-02-01', announced), due('motie', q1)],
    'open',
    76,
    'Open: geen van beide onderdelen is beantwoord; open: verzoek 1 (‘Onderzoek doen’) en verzoek 2 (‘Brief sturen’), omdat alleen een aankondiging bekend is (Brief, aangekondigd in een bron van 1 februari 2024, levering niet vastgesteld).',
  ],
  [
    'said later not to be covered by the same letter',
    [
      ...requests(2),
      says('motie', '2024-03-01'),
      says('motie', '2024-04-02', { coverage: 'none' }),
    ],
    'open',
    'not late',
    `Open: geen van beide onderdelen is beantwoord; open: verzoek 1 (‘Onderzoek doen’) en verzoek 2 (‘Brief sturen’), omdat de bron die dit zou dekken dit later toch niet bleek te dekken (${letter}, sinds 2 april 2024 niet meer meegeteld).`,
  ],
  [
    'covered wholly, but one request not on closer reading',
    [...requests(2), says('motie', '2024-03-01'), says(2, '2024-04-02', { coverage: 'none' })],
    'partlyAnswered',
    'not late',
    `Beantwoord op 1 van 2 onderdelen; open: verzoek 2 (‘Brief sturen’), omdat de bron die dit zou dekken dit later toch niet bleek te dekken (${letter}, sinds 2 april 2024 niet meer meegeteld).`,
  ],
  [
    'covered wholly says nothing while no requests are recorded',
    [says('motie', '2024-03-01')],
    'notAssessable',
    'not late',
    'Niet te beoordelen, omdat er geen verzoeken zijn vastgelegd.',
  ],
];

describe.each([
  ['several requests', several],
  ['a motion as a whole', asAWhole],
])('what a careful person says of %s', (_group, cases) => {
  it.each(cases)('%s', (_name, records, state, days, explanation) => {
    expect(assess(records)).toEqual({ state, days, explanation });
  });
});
