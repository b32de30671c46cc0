import { describe, expect, it } from 'vitest';
import { dossierAsOf } from '@/domain/dossier/asOf';
import { buildDossier } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { by2023, end2023, makeShift, makeTerm, makeVerdict } from '@/testing/facts';
import {
  afterMayRecess,
  afterSummer,
  due,
  may,
  partial,
  ref,
  request,
  requests,
  says,
  soonest,
  spring,
  today,
} from '@/testing/madeUpMotion';
import { rawRecord } from '@/testing/rawDossier';
import { makeMotion, makeRequest, makeStudy } from '@/testing/records';
import { draftQuestions } from './draftQuestions';

const motion = makeMotion('motie', {
  title: 'Motie van het lid Jansen over onderzoek',
  references: ['kst-26643-1200'],
  submittedOn: '2023-05-01',
});
const named = 'e motie van het lid Jansen (Kamerstuk 26 643, nr. 1200)';
const dated = `${named}, ingediend op 1 mei 2023,`;
const bzk = 'de minister van Binnenlandse Zaken en Koninkrijksrelaties';

function assigned(from: string, who: object, subject: ItemRef = ref('motie')): DossierRecord {
  const id = `toewijzing-${from}`;
  return rawRecord({ kind: 'assignment', id, subject, from, ministry: undefined, ...who });
}

function questions(records: readonly DossierRecord[], on = today): string[] {
  return draftQuestions(dossierAsOf(buildDossier([motion, ...records]), on), motion, on);
}

/** How the term that follows is asked about, by the end of the question about it. */
function aboutTerm(...records: readonly DossierRecord[]): string | undefined {
  return questions([request(1), ...records])[0]?.split('‘Brief aan de Kamer’')[1];
}

const bothAspects = ['cohesie', 'opvoeding'] as const;

describe('what a question names', () => {
  it.each<[string, DossierRecord[], string]>([
    ['one request', requests(1), `D${dated} bevat het verzoek ‘Onderzoek doen’.`],
    [
      'six requests, of which two by name',
      requests(6),
      `D${dated} bevat de verzoeken 1, 2, 3, 4, 5 en 6 (waaronder ‘Onderzoek doen’ en ‘Brief sturen’).`,
    ],
    [
      'the ones that are open of six by number',
      [...requests(6), says(1, '2024-03-01'), says(3, '2024-03-01'), says(5, '2024-03-01')],
      `D${dated} bevat de verzoeken 2, 4 en 6 (waaronder ‘Brief sturen’ en ‘Overleg voeren’).`,
    ],
    [
      'a request with its aspects',
      [request(1, { aspects: bothAspects })],
      `D${dated} bevat het verzoek ‘Onderzoek doen’ (met de aspecten ‘cohesie’ en ‘opvoeding’).`,
    ],
    [
      'two requests with how many aspects they have',
      [request(1, { aspects: bothAspects }), request(2)],
      `D${dated} bevat de verzoeken ‘Onderzoek doen’ (met twee aspecten) en ‘Brief sturen’.`,
    ],
    [
      'aspects of the same name in several requests once',
      [
        request(1, { aspects: bothAspects }),
        request(2, { aspects: bothAspects }),
        says(1, '2024-02-01'),
        says(2, '2024-02-01'),
      ],
      `D${dated} noemt de aspecten ‘cohesie’ en ‘opvoeding’ van de verzoeken 1 en 2.`,
    ],
    [
      'aspects of several requests each with its request',
      [
        request(1, { aspects: bothAspects }),
        request(2, { aspects: bothAspects }),
        says(1, '2024-02-01', { aspects: ['cohesie'] }),
        says(2, '2024-02-01', { aspects: ['opvoeding'] }),
        says(1, '2024-02-01'),
        says(2, '2024-02-01'),
      ],
      `D${dated} noemt het aspect ‘opvoeding’ van verzoek 1 en het aspect ‘cohesie’ van verzoek 2.`,
    ],
    [
      'two of five sources',
      [
        request(1),
        ...['A', 'B', 'C', 'D', 'E'].map((by) => says(1, '2024-02-01', { ...partial, by })),
      ],
      `Voor het verzoek ‘Onderzoek doen’ uit d${dated} zijn tot nu toe bekend: ‘A’ (1 februari 2024), ‘B’ (1 februari 2024) en drie andere bronnen.`,
    ],
    [
      'the beginning of a very long title, that is not called a study twice',
      [
        makeRequest('v1', 'motie'),
        makeStudy('lang', {
          title: `Onderzoek naar ${'de gevolgen '.repeat(20)}`,
          institute: 'WRR',
        }),
        rawRecord({
          kind: 'evidence',
          id: 'lang',
          subject: ref(1),
          source: { type: 'study', studyId: 'lang' },
          stage: 'announced',
          on: '2024-02-02',
        }),
      ],
      ' …’ (WRR) is op 2 februari 2024 genoemd in antwoord op',
    ],
  ])('is %s', (_, records, expected) => {
    expect(questions(records).join('\n')).toContain(expected);
  });
});

describe('a question about a term', () => {
  const late = '. Deze termijn is verstreken. ';
  it.each<[string, string | undefined, string]>([
    ['that is over', aboutTerm(due(1, by2023)), `‘voor het einde van 2023’${late}`],
    [
      'that was moved twice, and is over too',
      aboutTerm(
        due(1, end2023),
        makeShift('een', makeTerm('Q1 2024', '2024-01-01', '2024-03-31'), { saidOn: '2023-12-01' }),
        makeShift('twee', may, { saidOn: '2024-03-20' }),
      ),
      '‘eind 2023’. Op 1 december 2023 is uitstel gemeld, met als nieuwe termijn ‘Q1 2024’. Op 20 maart 2024 is voor de tweede keer uitstel gemeld, met als nieuwe termijn ‘mei 2024’. Ook de nieuwe termijn is verstreken. ',
    ],
    [
      'that was moved in time to one to come',
      aboutTerm(due(1, spring), makeShift('een', afterSummer, { saidOn: '2024-05-20' })),
      `‘na het zomerreces’. Kan ${bzk} aangeven of deze termijn wordt gehaald, en`,
    ],
    [
      'without an end, that has begun: not that it is over, nor whether it is kept',
      aboutTerm(due(1, end2023), makeShift('een', afterMayRecess, { saidOn: '2023-12-20' })),
      `‘na het meireces’. Kan ${bzk} aangeven of en op welke wijze aan dit verzoek uitvoering is gegeven, en wanneer de Kamer`,
    ],
    [
      'that was no day at first',
      aboutTerm(due(1, soonest), makeShift('een', may)),
      ', maar ‘zo spoedig mogelijk’. Op 21 februari 2024 is uitstel gemeld, met als nieuwe termijn ‘mei 2024’. De nieuwe termijn is verstreken. ',
    ],
  ])('%s', (_, text, expected) => {
    expect(text).toContain(expected);
  });
});

describe('who is asked', () => {
  const moved = [
    assigned('2023-06-06', { ministry: 'BZK' }),
    assigned('2024-03-01', { ministry: 'EZ' }),
  ];

  it('is the minister who has it on the day, before and after a transfer', () => {
    const [before] = questions([...requests(2), ...moved], day('2024-02-29'));
    expect(before).toContain(`Kan ${bzk} aangeven`);
    const [after] = questions([...requests(2), due('motie', end2023), ...moved]);
    expect(after).toContain('Kan de minister van Economische Zaken aangeven');
  });

  it('is each minister who has one of the requests', () => {
    const apart = assigned(
      '2024-03-01',
      { ministry: 'VWS', owner: 'A. de Vries' },
      { kind: 'request', id: 'v2' },
    );
    const [both] = questions([...requests(2), assigned('2023-06-06', { ministry: 'BZK' }), apart]);
    expect(both).toContain(
      `Kunnen ${bzk} en de minister van Volksgezondheid, Welzijn en Sport aangeven`,
    );
  });

  it('is the government where nobody is named', () => {
    expect(questions(requests(2))[0]).toContain('Kan de regering aangeven');
  });

  it('is not reminded of what another promised', () => {
    const promise = rawRecord({
      kind: 'commitment',
      id: 'c',
      title: 'Brief sturen.',
      by: 'Minister van BZK',
      madeOn: '2024-01-10',
    });
    if (promise.kind !== 'commitment') throw new Error('It is a commitment');
    const dossier = buildDossier([
      promise,
      assigned('2024-03-01', { ministry: 'EZ' }, { kind: 'commitment', id: 'c' }),
    ]);
    expect(draftQuestions(dossier, promise, today)).toEqual([
      `Is de minister van Economische Zaken bekend met de toezegging ‘Brief sturen’, gedaan op 10 januari 2024 door ${bzk}? Is deze toezegging nagekomen, en zo ja, op welke wijze? Wanneer is of wordt de Kamer daarover geïnformeerd?`,
    ]);
  });
});

describe('a condition', () => {
  const conditional = request(2, { condition: 'Als dat kan.', aspects: bothAspects });

  it('is asked about once, also where the motion is reported as carried out', () => {
    const executed = makeVerdict('u', { axis: 'execution', code: 'executed' });
    const all = questions([request(1), conditional, executed]);
    expect(all).toHaveLength(2);
    expect(all[0]).toContain('antwoord is gegeven op het verzoek ‘Onderzoek doen’, en');
    expect(all[1]).toContain(
      `Het verzoek ‘Brief sturen’ uit d${named} geldt onder een voorwaarde: ‘Als dat kan’.`,
    );
  });

  it('of what is refused is not asked about besides', () => {
    const refused = makeVerdict('u', { axis: 'execution', code: 'willNotExecute' });
    const all = questions([request(1), conditional, refused]);
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(
      'nog steeds geldt voor de verzoeken ‘Onderzoek doen’ en ‘Brief sturen’ (met twee aspecten)?',
    );
  });
});
