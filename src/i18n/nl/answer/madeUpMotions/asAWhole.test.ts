import { describe, expect, it } from 'vitest';
import { end2023 } from '@/testing/facts';
import {
  announced,
  assess,
  byWrr,
  type Case,
  due,
  letter,
  onlyAnnounced,
  partial,
  q1,
  request,
  requests,
  says,
  wrr,
} from '@/testing/madeUpMotion';

const motions: readonly Case[] = [
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
    `Deels beantwoord, maar geen van de 3 onderdelen geheel; mogelijk deels beantwoord: verzoek 1 (‘Onderzoek doen’), verzoek 2 (‘Brief sturen’) en verzoek 3 (‘Kosten tonen’), omdat de geleverde bron de motie deels dekt, maar niet is vastgelegd welke onderdelen (${letter}).`,
  ],
  [
    'R13: tells what was withdrawn beside what covers the motion in part',
    [
      ...requests(2),
      says(1, '2024-03-01', { by: 'Loket' }),
      says(1, '2024-05-15', { by: 'Loket', coverage: 'none' }),
      says('motie', '2024-03-01', partial),
    ],
    'partlyAnswered',
    'not late',
    `Deels beantwoord, maar geen van beide onderdelen geheel; mogelijk deels beantwoord: verzoek 1 (‘Onderzoek doen’), omdat de geleverde bron de motie deels dekt, maar niet is vastgelegd welke onderdelen (${letter}), terwijl een eerdere bron dit later toch niet bleek te dekken (Loket, geleverd op 1 maart 2024, sinds 15 mei 2024 niet meer meegeteld); mogelijk deels beantwoord: verzoek 2 (‘Brief sturen’), omdat de geleverde bron de motie deels dekt, maar niet is vastgelegd welke onderdelen (${letter}).`,
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
    `Beantwoord op 1 van 2 onderdelen; mogelijk deels beantwoord: verzoek 2 (‘Brief sturen’), omdat de geleverde bron de motie deels dekt, maar niet is vastgelegd welke onderdelen (${letter}).`,
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
  [
    'six requests answered by one letter about the motion',
    [...requests(6), says('motie', '2024-03-01'), due('motie', end2023)],
    'answered',
    61,
    'Beantwoord op alle 6 onderdelen, het laatste op 1 maart 2024.',
  ],
  [
    'a study announced for all that three requests ask',
    [...requests(3), wrr, says('motie', '2024-02-01', byWrr)],
    'open',
    'not late',
    `Open: geen van de 3 onderdelen is beantwoord; open: verzoek 1 (‘Onderzoek doen’), verzoek 2 (‘Brief sturen’) en verzoek 3 (‘Kosten tonen’), ${onlyAnnounced}.`,
  ],
];

describe('what a careful person says of a made-up motion that is answered as a whole', () => {
  it.each(motions)('%s', (_name, records, ...told) => {
    expect(assess(records)).toEqual(told);
  });
});
