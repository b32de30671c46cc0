import { describe, expect, it } from 'vitest';
import { heaviestDue } from '@/domain/answer/due';
import { explainMotion } from '@/domain/answer/explain';
import type { AnswerState } from '@/domain/answer/subjectAnswer';
import { buildDossier } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { motionAnswer } from '@/domain/motion/answer';
import { day } from '@/domain/shared/day';
import {
  makeCheck,
  makeDeadline,
  makeEvidence,
  makeShift,
  makeTerm,
  makeVerdict,
} from '@/testing/facts';
import { makeClaim, makeMotion, makeRequest, makeStudy } from '@/testing/records';
import { answerExplanation } from './answerCheck';

/** The 167th day of 2024: counted by hand from the months, 31 + 29 + 31 + 30 + 31 + 15. */
const today = day('2024-06-15');
const motion = makeMotion('motie');

const titles = ['Onderzoek doen', 'Brief sturen', 'Kosten tonen', 'Overleg voeren', 'Wet maken'];
const names = ['cohesie', 'opvoeding', 'gezondheid'] as const;
type Aspect = (typeof names)[number];

type Asked = { aspects?: readonly Aspect[]; condition?: string; outcome?: 'met' | 'notMet' };

/** The request with this number in the dictum. */
function request(number: number, { aspects = [], condition, outcome }: Asked = {}): DossierRecord {
  return makeRequest(`v${number}`, 'motie', {
    number,
    title: titles[number - 1] ?? 'Verslag doen',
    aspects: aspects.map((id) => ({ id, name: id })),
    ...(condition && { condition }),
    ...(outcome && { conditionOutcome: outcome }),
  });
}

function requests(count: number): DossierRecord[] {
  return Array.from({ length: count }, (_, index) => request(index + 1));
}

/** A request by its number, or the motion as a whole. */
type Target = number | 'motie';

function ref(target: Target) {
  return target === 'motie'
    ? ({ kind: 'motion', id: 'motie' } as const)
    : ({ kind: 'request', id: `v${target}` } as const);
}

type Said = {
  by?: string;
  study?: 'wrr' | 'tno';
  aspects?: readonly Aspect[];
  coverage?: 'whole' | 'partial' | 'none';
  stage?: 'announced' | 'delivered';
};

let count = 0;
/** What a source was said to cover on a day: the letter "Brief", wholly and delivered, unless told otherwise. */
function says(target: Target, on: string, said: Said = {}): DossierRecord {
  const { by = 'Brief', study, aspects = [], coverage = 'whole', stage = 'delivered' } = said;
  count += 1;
  return makeEvidence(`e${count}`, {
    subject: ref(target),
    aspectIds: [...aspects],
    source: study ? { type: 'study', studyId: study } : { type: 'event', title: by },
    coverage,
    stage,
    on,
  });
}

const announced = { stage: 'announced' } as const;
const partial = { coverage: 'partial' } as const;
const wrr = makeStudy('wrr', { title: 'Media', institute: 'WRR' });
const tno = makeStudy('tno', { title: 'Kinderen', institute: 'TNO' });
const byWrr = { study: 'wrr', stage: 'announced' } as const;
const byTno = { study: 'tno', stage: 'announced' } as const;

function delivered(on: string, happened?: ReturnType<typeof makeTerm>): DossierRecord {
  return makeClaim(`op-${on}`, 'wrr', {
    code: 'delivered',
    holdsFrom: on,
    ...(happened && { happened }),
  });
}

const stopped = makeClaim('stop', 'tno', {
  code: 'stopped',
  holdsFrom: '2024-05-01',
  reason: 'Geen budget',
  source: { note: 'Brief' },
});

function due(target: Target, term: ReturnType<typeof makeTerm>, id = 'termijn'): DossierRecord {
  return makeDeadline(id, term, { subjects: [ref(target)] });
}

const end2023 = makeTerm('eind 2023', '2023-10-01', '2023-12-31');
const by2023 = makeTerm('voor het einde van 2023', '', '2023-12-31');
const q1 = makeTerm('Q1 2024', '2024-01-01', '2024-03-31');
const may = makeTerm('mei 2024', '2024-05-01', '2024-05-31');
const summer = makeTerm('zomer 2024', '2024-06-01', '2024-08-31');
const afterRecess = makeTerm('na het meireces', '2024-05-06', '');
const afterSummer = makeTerm('na het zomerreces', '2024-09-02', '');
const soonest = makeTerm('zo spoedig mogelijk', '', '');
const spring = makeTerm('voorjaar 2024', '2024-03-01', '2024-05-31');

/** Days late: a number that is certain, from and to where words leave room, or not late as far as can be told. */
type Days = number | readonly [number, number] | 'not late';

type Case = readonly [string, readonly DossierRecord[], AnswerState, Days, string];

const letter = 'Brief, geleverd op 1 maart 2024';
const wrrComes = 'WRR, Media, sinds 1 februari 2024 aangekondigd, nog niet opgeleverd';
const nothing = 'omdat er geen onderbouwing is vastgelegd';

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
    'Open, omdat alleen een aankondiging bekend is (Brief, sinds 1 februari 2024 aangekondigd, nog niet geleverd).',
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
    `Beantwoord op 2 van 4 onderdelen; deels: ‘opvoeding’, omdat de geleverde bron maar een deel dekt (${letter}); open: ‘gezondheid’, omdat alleen een aankondiging bekend is (${wrrComes}).`,
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
    'Beantwoord op 1 van 2 onderdelen; open: verzoek 2 (‘Brief sturen’), omdat van de aangekondigde bron, die er inmiddels is, niet is vastgelegd dat die dit dekt (Brief, aangekondigd op 1 februari 2024, geleverd op 1 maart 2024).',
  ],
  [
    'one open, the condition of the other not met',
    [request(1), request(2, { condition: 'Als het kan', outcome: 'notMet' })],
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
    [request(1, { condition: 'Als het kan', outcome: 'met' }), due(1, by2023)],
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
    'Beantwoord op 2 van 3 onderdelen; open: verzoek 3 (‘Kosten tonen’), omdat alleen een aankondiging bekend is (WRR, Media, sinds 1 februari 2024 aangekondigd, nog niet opgeleverd, 167 dagen na de termijn ‘eind 2023’).',
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
    `Beantwoord op 1 van 6 onderdelen; deels: verzoek 2 (‘Brief sturen’), omdat de geleverde bron maar een deel dekt (${letter}); open: verzoek 3 (‘Kosten tonen’), omdat alleen een aankondiging bekend is (${wrrComes}); open: verzoek 4 (‘Overleg voeren’), omdat het onderzoek is gestopt (TNO, Kinderen, gestopt per 1 mei 2024); open: verzoek 6 (‘Verslag doen’), ${nothing} (gezocht tot 1 juni 2024, niets gevonden); niet te beoordelen: verzoek 5 (‘Wet maken’), omdat niet is vastgesteld of aan de voorwaarde is voldaan (‘Als het moet’).`,
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
    'Open: geen van beide onderdelen is beantwoord; open: verzoek 1 (‘Onderzoek doen’) en verzoek 2 (‘Brief sturen’), omdat alleen een aankondiging bekend is (Brief, sinds 1 februari 2024 aangekondigd, nog niet geleverd).',
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
    `Open: geen van beide onderdelen is beantwoord; open: verzoek 1 (‘Onderzoek doen’) en verzoek 2 (‘Brief sturen’), omdat de bron die dit zou dekken dit later toch niet bleek te dekken (${letter}).`,
  ],
  [
    'covered wholly, but one request not on closer reading',
    [...requests(2), says('motie', '2024-03-01'), says(2, '2024-04-02', { coverage: 'none' })],
    'partlyAnswered',
    'not late',
    `Beantwoord op 1 van 2 onderdelen; open: verzoek 2 (‘Brief sturen’), omdat de bron die dit zou dekken dit later toch niet bleek te dekken (${letter}).`,
  ],
  [
    'covered wholly says nothing while no requests are recorded',
    [says('motie', '2024-03-01')],
    'notAssessable',
    'not late',
    'Niet te beoordelen, omdat er geen verzoeken zijn vastgelegd.',
  ],
];

function daysLate(records: readonly DossierRecord[]): Days {
  const lateness = heaviestDue(buildDossier(records), motion, today)?.lateness;
  if (!lateness) return 'not late';
  const { min, max = Number.POSITIVE_INFINITY } = lateness;
  return min === max ? min : [min, max];
}

describe.each([
  ['one request', one],
  ['aspects', aspects],
  ['several requests', several],
  ['a motion as a whole', asAWhole],
])('what a careful person says of %s', (_group, cases) => {
  it.each(cases)('%s', (_name, records, state, days, explanation) => {
    const all = [motion, ...records];
    const dossier = buildDossier(all);
    const answer = motionAnswer(dossier, motion, today);
    expect(answerExplanation(explainMotion(dossier, answer, today))).toBe(explanation);
    expect(answer.state).toBe(state);
    expect(daysLate(all)).toEqual(days);
  });
});
