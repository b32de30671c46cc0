import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import type { Questioned } from '@/domain/followUp/followUp';
import { followUps } from '@/domain/followUp/followUps';
import { day } from '@/domain/shared/day';
import { end2023, end2024, makeDeadline, makeEvidence, makeShift, makeTerm } from '@/testing/facts';
import { claim, rawRecord } from '@/testing/rawDossier';
import { makeClaim, makeMotion, makeStudy } from '@/testing/records';
import { questionText } from './questions';

const on = day('2024-06-01');
const promise = rawRecord({
  kind: 'commitment',
  id: 'zaak',
  title: 'Scan naar de Kamer',
  reference: 'TZ202504-057',
  by: 'Staatssecretaris van BZK',
  madeOn: '2023-07-06',
});
const advice = rawRecord({
  kind: 'recommendation',
  id: 'zaak',
  title: 'Toezicht versterken',
  number: '3',
  addressees: ['Kabinet', 'Tweede Kamer'],
});
const note = rawRecord({ kind: 'document', id: 'notitie', title: 'Digitale samenleving' });
const wrr = makeStudy('wrr', { title: 'Media', institute: 'WRR' });
const study = makeStudy('zaak', {
  title: 'Digitale Balans',
  institute: 'Trimbos-instituut',
  commissioner: 'Minister van VWS',
});

const unknown = makeTerm('onbekend', '', '');

function due(kind: Questioned['kind'], term: typeof end2023, what = 'Brief aan de Kamer') {
  return makeDeadline('termijn', term, { subjects: [{ kind, id: 'zaak' }], what });
}

function covers(kind: Questioned['kind'], fields: Parameters<typeof makeEvidence>[1] = {}) {
  return makeEvidence('dekt', {
    subject: { kind, id: 'zaak' },
    source: { type: 'event', title: 'Sessies' },
    ...fields,
  });
}

const byWrr = {
  source: { type: 'study', studyId: 'wrr' },
  stage: 'announced',
  on: '2023-09-01',
} as const;

function isQuestioned(record: DossierRecord): record is Extract<DossierRecord, Questioned> {
  return ['motion', 'commitment', 'recommendation', 'study'].includes(record.kind);
}

function questionsAbout(item: DossierRecord, records: readonly DossierRecord[]): string[] {
  if (!isQuestioned(item)) throw new Error('Nothing is asked about this');
  const all = followUps(buildDossier([item, note, ...records]), item, on);
  const referenceOf = (named: Questioned) =>
    named.kind === 'commitment' ? named.reference : undefined;
  return all.questions.map((question) => questionText(question, all, referenceOf));
}

type Case = readonly [string, readonly DossierRecord[], readonly string[]];

const scan = 'de toezegging ‘Scan naar de Kamer’ (TZ202504-057)';
const dated = `${scan}, gedaan op 6 juli 2023`;
const he = 'de staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties';

const aboutCommitment: readonly Case[] = [
  [
    'Q2: of which nothing is known',
    [],
    [
      `Herinnert ${he} zich ${dated}? Is deze toezegging nagekomen, en zo ja, op welke wijze? Wanneer is of wordt de Kamer daarover geïnformeerd?`,
    ],
  ],
  [
    'Q1: with a study that is to keep it',
    [wrr, covers('commitment', byWrr)],
    [
      `Het onderzoek ‘Media’ (WRR) is op 1 september 2023 genoemd ter nakoming van ${dated}. Kan ${he} aangeven of dit onderzoek inmiddels is afgerond, en wanneer de Kamer het ontvangt?`,
    ],
  ],
  [
    'Q3, Q6: past its term, and covered in part',
    [due('commitment', end2023), covers('commitment', { coverage: 'partial' })],
    [
      `Voor ${scan} is op 6 juli 2023 een termijn genoemd voor ‘Brief aan de Kamer’: ‘eind 2023’. Deze termijn is verstreken. Kan ${he} aangeven wanneer deze toezegging geheel wordt nagekomen?`,
      `Voor ${dated}, is tot nu toe bekend: ‘Sessies’ (1 maart 2024). Kan ${he} aangeven op welke wijze uitvoering wordt gegeven aan het deel van deze toezegging dat nog openstaat?`,
    ],
  ],
  [
    'Q6: postponed to a term that has not passed',
    [
      due('commitment', end2024),
      makeShift('uitstel', makeTerm('mei 2025', '2025-05-01', '2025-05-31')),
      covers('commitment', byWrr),
      wrr,
    ],
    [
      `Voor ${scan} is op 6 juli 2023 een termijn genoemd voor ‘Brief aan de Kamer’: ‘eind 2024’. Op 21 februari 2024 is uitstel gemeld, met als nieuwe termijn ‘mei 2025’. Kan ${he} aangeven of deze termijn wordt gehaald, en wanneer deze toezegging wordt nagekomen?`,
      `Het onderzoek ‘Media’ (WRR) is op 1 september 2023 genoemd ter nakoming van ${dated}. Kan ${he} aangeven of dit onderzoek inmiddels is afgerond, en wanneer de Kamer het ontvangt?`,
    ],
  ],
  [
    'Q9: met in part, by the document that says so',
    [
      rawRecord({
        ...claim({ kind: 'commitment', id: 'zaak' }, 'commitment', 'partlyMet', '2024-05-01'),
        source: { documentId: 'notitie' },
      }),
    ],
    [
      `Klopt het dat aan ${scan} per 1 mei 2024 deels is voldaan (bron: ‘Digitale samenleving’)? Kan ${he} aangeven op welke wijze en wanneer aan het overige wordt voldaan?`,
    ],
  ],
  [
    'Q7: reported as carried out, without evidence',
    [rawRecord(claim({ kind: 'commitment', id: 'zaak' }, 'execution', 'executed', '2024-05-01'))],
    [
      `Op 1 mei 2024 meldde het kabinet dat ${scan} is uitgevoerd. Kan ${he} aangeven met welk stuk aan deze toezegging uitvoering is gegeven, en wanneer dat stuk aan de Kamer is gestuurd?`,
    ],
  ],
  [
    'Q8: that the cabinet will not carry out',
    [
      due('commitment', end2023),
      rawRecord(
        claim({ kind: 'commitment', id: 'zaak' }, 'execution', 'willNotExecute', '2024-05-01'),
      ),
    ],
    [
      `Op 1 mei 2024 meldde het kabinet ${scan} niet uit te voeren (reden: ‘Omdat het zo is’). Kan ${he} aangeven of dat nog steeds geldt?`,
    ],
  ],
  [
    'nothing once it was met',
    [rawRecord(claim({ kind: 'commitment', id: 'zaak' }, 'commitment', 'met'))],
    [],
  ],
  ['nothing once evidence covers it', [covers('commitment')], []],
];

const third =
  'aanbeveling 3 (‘Toezicht versterken’) uit ‘Digitale samenleving’ (Rathenau Instituut)';
const addressed = `${third}, gericht aan het kabinet en de Tweede Kamer`;

const aboutAdvice: readonly Case[] = [
  [
    'Q2: of which nothing is known',
    [],
    [
      `Is het kabinet bekend met ${addressed}? Is aan deze aanbeveling gevolg gegeven, en zo ja, op welke wijze? Wanneer is of wordt de Kamer daarover geïnformeerd?`,
    ],
  ],
  [
    'Q9: that is explored',
    [
      rawRecord(
        claim({ kind: 'recommendation', id: 'zaak' }, 'recommendation', 'exploring', '2024-05-01'),
      ),
    ],
    [
      `Klopt het dat ${third} per 1 mei 2024 in verkenning is? Kan het kabinet aangeven wat de stand nu is, en wanneer de Kamer daarover wordt geïnformeerd?`,
    ],
  ],
  [
    'Q4: of which the study was stopped',
    [
      wrr,
      covers('recommendation', byWrr),
      makeClaim('stop', 'wrr', {
        code: 'stopped',
        reason: 'Geen budget',
        source: { note: 'Brief' },
      }),
    ],
    [
      `Klopt het dat het onderzoek ‘Media’ (WRR) per 1 januari 2024 is gestopt (reden: ‘Geen budget’)? Kan het kabinet aangeven op welke wijze en wanneer nu gevolg wordt gegeven aan ${third}?`,
    ],
  ],
  [
    'nothing once it was not taken over',
    [rawRecord(claim({ kind: 'recommendation', id: 'zaak' }, 'recommendation', 'rejected'))],
    [],
  ],
];

const balance = 'het onderzoek ‘Digitale Balans’ (Trimbos-instituut)';
const minister = 'de minister van Volksgezondheid, Welzijn en Sport';
const tail = `Kan ${minister} aangeven of dit onderzoek inmiddels is afgerond, en wanneer de Kamer het ontvangt?`;

const aboutStudy: readonly Case[] = [
  [
    'Q10: for which no term is known',
    [],
    [
      `Kan ${minister} aangeven wat de stand is van ${balance}, en wanneer de Kamer dit onderzoek ontvangt?`,
    ],
  ],
  [
    'Q6: past its term',
    [due('study', end2023, 'Oplevering')],
    [
      `Voor ${balance} is op 6 juli 2023 een termijn genoemd voor ‘Oplevering’: ‘eind 2023’. Deze termijn is verstreken. ${tail}`,
    ],
  ],
  [
    'Q6: of which the term is still to come',
    [due('study', end2024, 'Oplevering')],
    [
      `Voor ${balance} is op 6 juli 2023 een termijn genoemd voor ‘Oplevering’: ‘eind 2024’. Kan ${minister} aangeven of deze termijn wordt gehaald, en wanneer de Kamer dit onderzoek ontvangt?`,
    ],
  ],
  [
    'Q6: postponed to no known term',
    [due('study', end2024, 'Oplevering'), makeShift('uitstel', unknown)],
    [
      `Voor ${balance} is op 6 juli 2023 een termijn genoemd voor ‘Oplevering’: ‘eind 2024’. Op 21 februari 2024 is uitstel gemeld, zonder dat een nieuwe termijn bekend is. ${tail}`,
    ],
  ],
  [
    'Q6: that is done, but was not sent',
    [
      due('study', end2023, 'Oplevering'),
      makeClaim('af', 'zaak', { code: 'completed', holdsFrom: '2024-05-01' }),
    ],
    [
      `Voor ${balance} is op 6 juli 2023 een termijn genoemd voor ‘Oplevering’: ‘eind 2023’. Op 1 mei 2024 was het onderzoek afgerond, maar nog niet aan de Kamer gestuurd. De genoemde termijn is verstreken. Kan ${minister} aangeven wanneer de Kamer dit onderzoek ontvangt?`,
    ],
  ],
  [
    'Q10: without a known term, that is done but was not sent',
    [makeClaim('af', 'zaak', { code: 'completed', holdsFrom: '2024-05-01' })],
    [
      `Het onderzoek ‘Digitale Balans’ (Trimbos-instituut) was op 1 mei 2024 afgerond, maar nog niet aan de Kamer gestuurd. Kan ${minister} aangeven wanneer de Kamer dit onderzoek ontvangt?`,
    ],
  ],
  ['nothing once it was delivered', [makeClaim('klaar', 'zaak', { code: 'delivered' })], []],
  [
    'nothing once it was stopped',
    [
      makeClaim('stop', 'zaak', {
        code: 'stopped',
        reason: 'Geen budget',
        source: { note: 'Brief' },
      }),
    ],
    [],
  ],
];

describe('draft questions about a commitment', () => {
  it.each(aboutCommitment)('%s', (_name, records, expected) => {
    expect(questionsAbout(promise, records)).toEqual(expected);
  });
});

describe('draft questions about a recommendation', () => {
  it.each(aboutAdvice)('%s', (_name, records, expected) => {
    expect(questionsAbout(advice, records)).toEqual(expected);
  });
});

describe('draft questions about a study', () => {
  it.each(aboutStudy)('%s', (_name, records, expected) => {
    expect(questionsAbout(study, records)).toEqual(expected);
  });

  it('name the motion for which it was started', () => {
    const motion = makeMotion('motie', { title: 'Motie-Kathmann: scenario’s' });
    const named = { ...study, motionIds: [motion.id] };
    expect(questionsAbout(named, [motion])[0]).toContain(`${balance} bij de motie-Kathmann, en`);
  });
});
