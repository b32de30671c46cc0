import { describe, expect, it } from 'vitest';
import { makeEvidence, makeShift, makeVerdict } from '@/testing/facts';
import {
  afterSummer,
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
  nothing,
  partial,
  q1,
  ref,
  request,
  requests,
  says,
  spring,
  stopped,
  summer,
  tno,
  wrr,
  wrrComes,
} from '@/testing/madeUpMotion';
import { makeClaim } from '@/testing/records';

const session = { type: 'event', title: 'Sessies' } as const;
const whole = { subject: ref(1), source: session } as const;
const onlyAnnounced = `omdat alleen een aankondiging bekend is (${wrrComes})`;

const motions: readonly Case[] = [
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
    'six requests answered by one letter about the motion',
    [...requests(6), says('motie', '2024-03-01'), due('motie', end2023)],
    'answered',
    61,
    'Beantwoord op alle 6 onderdelen, het laatste op 1 maart 2024.',
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
    'answered before a term without an end began',
    [request(1), says(1, '2024-03-01'), due(1, afterSummer)],
    'answered',
    'not late',
    'Beantwoord op 1 maart 2024.',
  ],
  [
    'nothing known, in the middle of the summer that was named',
    [request(1), due(1, summer)],
    'open',
    [0, 14],
    `Open, ${nothing}.`,
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
    'a study that came somewhere in a spring of which the term is the first month',
    [request(1), wrr, says(1, '2024-02-01', byWrr), delivered('2024-06-01', spring), due(1, q1)],
    'answered',
    [0, 61],
    'Beantwoord (voorjaar 2024).',
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
    'a study announced for all that three requests ask',
    [...requests(3), wrr, says('motie', '2024-02-01', byWrr)],
    'open',
    'not late',
    `Open: geen van de 3 onderdelen is beantwoord; open: verzoek 1 (‘Onderzoek doen’), verzoek 2 (‘Brief sturen’) en verzoek 3 (‘Kosten tonen’), ${onlyAnnounced}.`,
  ],
  [
    'one study stopped, another still to come for the same',
    [request(1), wrr, tno, stopped, says(1, '2024-02-01', byWrr), says(1, '2024-02-01', byTno)],
    'open',
    'not late',
    `Open, ${onlyAnnounced}.`,
  ],
  [
    'rejected, though a letter covers it',
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
    'covered in part while nobody knows whether its condition is met',
    [request(1, { condition: 'als het kan' }), says(1, '2024-03-01', partial), due(1, end2023)],
    'partlyAnswered',
    'not late',
    `Deels beantwoord, omdat de geleverde bron maar een deel dekt (${letter}), terwijl niet is vastgesteld of aan de voorwaarde is voldaan (‘als het kan’).`,
  ],
];

describe('a made-up motion of one to six requests', () => {
  it.each(motions)('%s', (_name, records, state, days, explanation) => {
    expect(assess(records)).toEqual({ state, days, explanation });
  });
});
