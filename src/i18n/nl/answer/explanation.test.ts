import { describe, expect, it } from 'vitest';
import { explainMotion, explainSubject } from '@/domain/answer/explain';
import { subjectAnswer } from '@/domain/answer/subjectAnswer';
import { buildDossier } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { motionAnswer } from '@/domain/motion/answer';
import { day } from '@/domain/shared/day';
import { makeCheck, makeDeadline, makeEvidence, makeTerm, makeVerdict } from '@/testing/facts';
import { makeClaim, makeMotion, makeRequest, makeStudy } from '@/testing/records';
import { answerExplanation, answerHeadline, answerReasons } from './explanation';

const motion = makeMotion('motie');
const today = day('2023-06-01');
const one = makeRequest('verzoek', 'motie', { title: 'Advies vragen' });
const two = makeRequest('twee', 'motie', { title: 'Brief sturen', number: 2 });
const three = makeRequest('drie', 'motie', { title: 'Kosten tonen', number: 3 });
const aspects = makeRequest('verzoek', 'motie', {
  title: 'Advies vragen',
  aspects: [
    { id: 'cohesie', name: 'Sociale cohesie' },
    { id: 'opvoeding', name: 'Opvoeding' },
  ],
});
const wrr = makeStudy('wrr', { title: 'Media en democratie', institute: 'WRR' });
const trimbos = makeStudy('trimbos', { title: 'Digitale Balans', institute: 'Trimbos-instituut' });

const of = (id: string) => ({ subject: { kind: 'request', id } }) as const;
const by = (studyId: string) =>
  ({ source: { type: 'study', studyId }, stage: 'announced', on: '2023-02-22' }) as const;
const letter = (id: string, requestId: string, on = '2023-03-01') =>
  makeEvidence(id, { ...of(requestId), source: { type: 'event', title: 'Brief' }, on });

function explained(...records: DossierRecord[]) {
  const dossier = buildDossier([motion, ...records]);
  return explainMotion(dossier, motionAnswer(dossier, motion, today), today);
}

describe('the outcome in a sentence', () => {
  it.each<[string, DossierRecord[], string]>([
    ['no requests', [], 'Niet te beoordelen, omdat er geen verzoeken zijn vastgelegd.'],
    [
      'a rejected motion',
      [one, makeVerdict('v', { axis: 'decision', code: 'rejected', holdsFrom: '2023-01-31' })],
      'Niet te beoordelen, omdat de motie is verworpen (31 januari 2023).',
    ],
    ['R6: nothing recorded', [one], 'Open, omdat er geen onderbouwing is vastgelegd.'],
    [
      'R6, N1: nothing found',
      [one, makeCheck('c', { on: '2023-05-01' })],
      'Open, omdat er geen onderbouwing is vastgelegd (gezocht tot 1 mei 2023, niets gevonden).',
    ],
    ['one request answered', [one, letter('a', 'verzoek')], 'Beantwoord op 1 maart 2023.'],
    [
      'both answered',
      [one, two, letter('a', 'verzoek'), letter('b', 'twee', '2023-04-02')],
      'Beantwoord op beide onderdelen, het laatste op 2 april 2023.',
    ],
    [
      'all three answered',
      [one, two, three, letter('a', 'verzoek'), letter('b', 'twee'), letter('c', 'drie')],
      'Beantwoord op alle 3 onderdelen, het laatste op 1 maart 2023.',
    ],
    [
      'two of three, the third only announced',
      [
        one,
        two,
        three,
        wrr,
        letter('a', 'verzoek'),
        letter('b', 'twee'),
        makeEvidence('c', { ...of('drie'), ...by('wrr') }),
      ],
      'Beantwoord op 2 van 3 onderdelen; open: verzoek 3 (‘Kosten tonen’), omdat alleen een aankondiging bekend is (WRR, Media en democratie, aangekondigd in een bron van 22 februari 2023, oplevering niet vastgesteld).',
    ],
    [
      'R2: two announcements of the same day',
      [one, wrr, trimbos, makeEvidence('a', by('wrr')), makeEvidence('b', by('trimbos'))],
      'Open, omdat alleen aankondigingen bekend zijn (WRR, Media en democratie; Trimbos-instituut, Digitale Balans; alle aangekondigd in een bron van 22 februari 2023, oplevering niet vastgesteld).',
    ],
    [
      'an announced study that is overdue',
      [
        one,
        wrr,
        makeEvidence('a', by('wrr')),
        makeDeadline('termijn', makeTerm('Q1 2023', '2023-01-01', '2023-03-31'), {
          subjects: [{ kind: 'study', id: 'wrr' }],
          saidOn: '2023-02-22',
        }),
      ],
      'Open, omdat alleen een aankondiging bekend is (WRR, Media en democratie, aangekondigd in een bron van 22 februari 2023, oplevering niet vastgesteld, 62 dagen na de termijn ‘Q1 2023’).',
    ],
    [
      'an announced letter',
      [
        one,
        makeEvidence('a', {
          source: { type: 'event', title: 'Brief' },
          stage: 'announced',
          on: '2023-02-22',
        }),
      ],
      'Open, omdat alleen een aankondiging bekend is (Brief, aangekondigd in een bron van 22 februari 2023, levering niet vastgesteld).',
    ],
    [
      'R1: one partial source',
      [
        one,
        makeEvidence('a', {
          source: { type: 'event', title: 'Sessies' },
          coverage: 'partial',
          on: '2023-03-01',
        }),
      ],
      'Deels beantwoord, omdat de geleverde bron maar een deel dekt (Sessies, geleverd op 1 maart 2023).',
    ],
    [
      'two partial sources',
      [
        one,
        makeEvidence('a', {
          source: { type: 'event', title: 'Sessies' },
          coverage: 'partial',
          on: '2023-03-01',
        }),
        makeEvidence('b', {
          source: { type: 'event', title: 'Brief' },
          coverage: 'partial',
          on: '2023-04-01',
        }),
      ],
      'Deels beantwoord, omdat de geleverde bronnen elk maar een deel dekken (Sessies, geleverd op 1 maart 2023; Brief, geleverd op 1 april 2023).',
    ],
    [
      'partial in one of two',
      [one, two, { ...letter('a', 'twee'), coverage: 'partial' }],
      'Deels beantwoord, maar geen van beide onderdelen geheel; deels beantwoord: verzoek 2 (‘Brief sturen’), omdat de geleverde bron maar een deel dekt (Brief, geleverd op 1 maart 2023); open: verzoek 1 (‘Advies vragen’), omdat er geen onderbouwing is vastgelegd.',
    ],
    [
      'aspects announced, the request itself without evidence',
      [aspects, wrr, makeEvidence('a', { ...by('wrr'), aspectIds: ['cohesie', 'opvoeding'] })],
      'Open: geen van de 3 onderdelen is beantwoord; open: ‘Sociale cohesie’ en ‘Opvoeding’, omdat alleen een aankondiging bekend is (WRR, Media en democratie, aangekondigd in een bron van 22 februari 2023, oplevering niet vastgesteld); open: het verzoek zelf (‘Advies vragen’), omdat er geen onderbouwing is vastgelegd.',
    ],
    [
      'R3: a stopped study',
      [
        one,
        wrr,
        makeEvidence('a', by('wrr')),
        makeClaim('s', 'wrr', {
          code: 'stopped',
          holdsFrom: '2023-05-01',
          reason: 'Geen budget',
          source: { note: 'Brief' },
        }),
      ],
      'Open, omdat het onderzoek is gestopt (WRR, Media en democratie, gestopt, vastgesteld op 1 mei 2023).',
    ],
    [
      'R5: a source that does not cover it',
      [one, { ...letter('a', 'verzoek'), coverage: 'none' }],
      'Open, omdat de bekende bron dit niet dekt (Brief, geleverd op 1 maart 2023).',
    ],
    [
      'R4: a source that was withdrawn',
      [one, letter('a', 'verzoek'), { ...letter('b', 'verzoek', '2023-04-01'), coverage: 'none' }],
      'Open, omdat de bron die dit zou dekken dit later toch niet bleek te dekken (Brief, geleverd op 1 maart 2023, sinds 1 april 2023 niet meer meegeteld).',
    ],
    [
      'R7: a condition that is not established',
      [makeRequest('verzoek', 'motie', { title: 'Onderzoek', condition: 'Als er risico’s zijn' })],
      'Niet te beoordelen, omdat niet is vastgesteld of aan de voorwaarde is voldaan (‘Als er risico’s zijn’).',
    ],
    [
      'R12: a condition that is not established, beside what covers a part all the same',
      [
        makeRequest('verzoek', 'motie', { title: 'Onderzoek', condition: 'Als het kan' }),
        { ...letter('a', 'verzoek'), coverage: 'partial' },
      ],
      'Deels beantwoord, omdat de geleverde bron maar een deel dekt (Brief, geleverd op 1 maart 2023), terwijl niet is vastgesteld of aan de voorwaarde is voldaan (‘Als het kan’).',
    ],
    [
      'R8: a condition that was not met, beside an answered request',
      [
        one,
        makeRequest('twee', 'motie', { title: 'Onderzoek', number: 2, condition: 'Als' }),
        makeVerdict('niet', {
          axis: 'condition',
          code: 'notMet',
          subject: { kind: 'request', id: 'twee' },
          holdsFrom: '2023-01-01',
        }),
        letter('a', 'verzoek'),
      ],
      'Beantwoord op 1 maart 2023; niet aan de orde: verzoek 2 (‘Onderzoek’), omdat niet aan de voorwaarde is voldaan (‘Als’).',
    ],
    [
      'two requests on one condition',
      ['verzoek', 'twee'].map((id, index) =>
        makeRequest(id, 'motie', { title: `Deel ${id}`, number: index + 1, condition: 'Als' }),
      ),
      'Niet te beoordelen: verzoek 1 (‘Deel verzoek’) en verzoek 2 (‘Deel twee’), omdat niet is vastgesteld of aan de voorwaarde is voldaan (‘Als’).',
    ],
    [
      'a study of which it is not said when it came',
      [
        one,
        wrr,
        makeEvidence('a', by('wrr')),
        makeClaim('d', 'wrr', {
          code: 'delivered',
          holdsFrom: '2023-05-01',
          happened: makeTerm('onlangs', '', ''),
        }),
      ],
      'Beantwoord; op welke dag is niet bekend.',
    ],
  ])('%s', (_, records, expected) => {
    expect(answerExplanation(explained(...records))).toBe(expected);
  });

  it('tells a commitment and a recommendation by what they are', () => {
    const ref = { kind: 'commitment', id: 'toezegging' } as const;
    const dossier = buildDossier([
      makeEvidence('a', { subject: ref, coverage: 'partial', on: '2023-03-01' }),
    ]);
    const explanation = explainSubject(dossier, subjectAnswer(dossier, ref, today), today);
    expect(answerExplanation(explanation)).toBe(
      'Deels gedekt, omdat de geleverde bron maar een deel dekt (Brief a, geleverd op 1 maart 2023).',
    );
  });

  it('can be shown as a headline with a sentence for each reason', () => {
    const explanation = explained(one, two, letter('a', 'verzoek'));
    expect(answerHeadline(explanation)).toBe('Beantwoord op 1 van 2 onderdelen.');
    expect(answerReasons(explanation)).toEqual([
      'Open: verzoek 2 (‘Brief sturen’), omdat er geen onderbouwing is vastgelegd.',
    ]);
    expect(answerReasons(explained(one))).toEqual([]);
  });
});
