import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { followUps } from '@/domain/followUp/followUps';
import { day } from '@/domain/shared/day';
import {
  afterRecess,
  end2023,
  end2024,
  makeDeadline,
  makeEvidence,
  makeShift,
  makeTerm,
  makeVerdict,
} from '@/testing/facts';
import { rawRecord } from '@/testing/rawDossier';
import { makeClaim, makeMotion, makeRequest, makeStudy } from '@/testing/records';
import { questionText } from './questions';

const on = day('2024-06-01');
const motion = makeMotion('motie', {
  title: 'Motie-Bontenbal c.s.: advies van de WRR',
  submitters: ['Bontenbal', 'Ceder'],
  submittedOn: '2022-11-14',
  addressee: 'Regering',
});
const one = makeRequest('verzoek', 'motie', { title: 'Advies vragen' });
const two = makeRequest('twee', 'motie', { title: 'Brief sturen', number: 2 });
const wrr = makeStudy('wrr', { title: 'Media en democratie', institute: 'WRR' });
const trimbos = makeStudy('trimbos', { title: 'Digitale Balans', institute: 'Trimbos-instituut' });
const by = (studyId: string) =>
  ({ source: { type: 'study', studyId }, stage: 'announced', on: '2023-02-22' }) as const;
const ofStudy = { subjects: [{ kind: 'study' as const, id: 'wrr' }] };
const sessions = makeEvidence('sessies', {
  source: { type: 'event', title: 'Sessies' },
  coverage: 'partial',
});

function questions(...records: DossierRecord[]): string[] {
  const all = followUps(buildDossier([motion, ...records]), motion, on);
  return all.questions.map((question) =>
    questionText(question, all, () => 'Kamerstuk 36 200 VII, nr. 72'),
  );
}

const minister = 'de minister van Binnenlandse Zaken en Koninkrijksrelaties';
const named = 'de motie-Bontenbal c.s. (Kamerstuk 36 200 VII, nr. 72)';
const dated = `${named}, ingediend op 14 november 2022,`;

describe('draft questions', () => {
  it.each<[string, DossierRecord[], string[]]>([
    ['nothing while nothing is recorded', [], []],
    ['nothing when all is answered', [one, makeEvidence('a')], []],
    [
      'nothing about a rejected motion',
      [one, makeVerdict('v', { axis: 'decision', code: 'rejected' })],
      [],
    ],
    [
      'Q2: of what nothing is known',
      [one],
      [
        `De${dated.slice(2)} bevat het verzoek ‘Advies vragen’. Kan de regering aangeven of en op welke wijze aan dit verzoek uitvoering is gegeven? Wanneer is of wordt de Kamer daarover geïnformeerd?`,
      ],
    ],
    [
      'Q2: of a motion of which the day of adoption is known',
      [one, makeVerdict('v', { axis: 'decision', code: 'adopted', holdsFrom: '2022-11-22' })],
      [
        `De${named.slice(2)}, aangenomen op 22 november 2022, bevat het verzoek ‘Advies vragen’. Kan de regering aangeven of en op welke wijze aan dit verzoek uitvoering is gegeven? Wanneer is of wordt de Kamer daarover geïnformeerd?`,
      ],
    ],
    [
      'Q1: when an announced study comes, with the promise and who made it',
      [one, wrr, makeEvidence('a', by('wrr')), makeDeadline('termijn', end2023, ofStudy)],
      [
        `Het onderzoek ‘Media en democratie’ (WRR) is op 22 februari 2023 genoemd in antwoord op ${dated.slice(0, -1)}. Op 6 juli 2023 is daarvoor een termijn genoemd: ‘eind 2023’. Kan ${minister} aangeven of dit onderzoek inmiddels is afgerond, en wanneer de Kamer het ontvangt?`,
      ],
    ],
    [
      'Q1: with how often and to when it was postponed',
      [
        one,
        wrr,
        makeEvidence('a', by('wrr')),
        makeDeadline('termijn', end2023, ofStudy),
        makeShift('een', makeTerm('zo snel mogelijk', '', ''), { saidOn: '2024-01-15' }),
        makeShift('twee', afterRecess),
      ],
      [
        `Het onderzoek ‘Media en democratie’ (WRR) is op 22 februari 2023 genoemd in antwoord op ${dated.slice(0, -1)}. Op 6 juli 2023 is daarvoor een termijn genoemd: ‘eind 2023’. Op 15 januari 2024 is uitstel gemeld, zonder dat een nieuwe termijn bekend is. Op 21 februari 2024 is voor de tweede keer uitstel gemeld, met als nieuwe termijn ‘na het reces’. Kan ${minister} aangeven of dit onderzoek inmiddels is afgerond, en wanneer de Kamer het ontvangt?`,
      ],
    ],
    [
      'Q1: several that were announced at once, in one question',
      [
        one,
        wrr,
        trimbos,
        makeEvidence('a', by('wrr')),
        makeEvidence('b', by('trimbos')),
        makeDeadline('termijn', end2023, ofStudy),
      ],
      [
        `Op 22 februari 2023 zijn in antwoord op ${dated} genoemd: ‘Media en democratie’ (WRR, termijn ‘eind 2023’) en ‘Digitale Balans’ (Trimbos-instituut). Kan ${minister} aangeven welke van deze onderzoeken inmiddels zijn afgerond en aan de Kamer gestuurd? Wanneer ontvangt de Kamer de andere?`,
      ],
    ],
    [
      'Q3: about the rest of what is covered in part',
      [one, sessions],
      [
        `Voor het verzoek ‘Advies vragen’ uit ${dated} is tot nu toe bekend: ‘Sessies’ (1 maart 2024). Kan de regering aangeven op welke wijze en wanneer uitvoering wordt gegeven aan het deel van dit verzoek dat nog openstaat?`,
      ],
    ],
    [
      'Q3: with what was named before and turned out not to cover it',
      [
        one,
        sessions,
        makeEvidence('brief', { source: { type: 'event', title: 'Brief' }, on: '2024-02-01' }),
        makeEvidence('niet', {
          source: { type: 'event', title: 'Brief' },
          on: '2024-04-01',
          coverage: 'none',
        }),
      ],
      [
        `Voor het verzoek ‘Advies vragen’ uit ${dated} is tot nu toe bekend: ‘Sessies’ (1 maart 2024). Eerder is daarvoor gewezen op ‘Brief’ (1 februari 2024). Die bron blijkt dit verzoek niet te beantwoorden. Kan de regering aangeven op welke wijze en wanneer uitvoering wordt gegeven aan het deel van dit verzoek dat nog openstaat?`,
      ],
    ],
    [
      'Q4: about a study that was stopped',
      [
        one,
        wrr,
        makeEvidence('a', by('wrr')),
        makeClaim('s', 'wrr', {
          code: 'stopped',
          reason: 'Geen budget',
          source: { note: 'Brief' },
        }),
      ],
      [
        `Klopt het dat het onderzoek ‘Media en democratie’ (WRR) per 1 januari 2024 is gestopt (reden: ‘Geen budget’)? Kan de regering aangeven op welke wijze en wanneer nu uitvoering wordt gegeven aan het verzoek ‘Advies vragen’ uit ${named}?`,
      ],
    ],
    [
      'Q5: about a condition',
      [makeRequest('verzoek', 'motie', { title: 'Onderzoek', condition: 'Als er risico’s zijn' })],
      [
        `Het verzoek ‘Onderzoek’ uit ${named} geldt onder een voorwaarde: ‘Als er risico’s zijn’. Kan de regering aangeven of aan die voorwaarde is voldaan, en waarop dat is gebaseerd?`,
      ],
    ],
    [
      'Q6: about a term that has passed, and at once whether and how the request was carried out',
      [one, makeDeadline('termijn', end2023)],
      [
        `Voor het verzoek ‘Advies vragen’ uit ${named} is op 6 juli 2023 een termijn genoemd voor ‘Brief aan de Kamer’: ‘eind 2023’. Deze termijn is verstreken. Kan ${minister} aangeven of en op welke wijze aan dit verzoek uitvoering is gegeven, en wanneer de Kamer het antwoord ontvangt?`,
      ],
    ],
    [
      'Q6: about a postponement to no known term',
      [
        one,
        sessions,
        makeDeadline('termijn', end2024),
        makeShift('uitstel', makeTerm('onbekend', '', '')),
      ],
      [
        `Voor het verzoek ‘Advies vragen’ uit ${named} is op 6 juli 2023 een termijn genoemd voor ‘Brief aan de Kamer’: ‘eind 2024’. Op 21 februari 2024 is uitstel gemeld, zonder dat een nieuwe termijn bekend is. Kan ${minister} aangeven wanneer de Kamer de rest van het antwoord op dit verzoek ontvangt?`,
        `Voor het verzoek ‘Advies vragen’ uit ${dated} is tot nu toe bekend: ‘Sessies’ (1 maart 2024). Kan ${minister} aangeven op welke wijze uitvoering wordt gegeven aan het deel van dit verzoek dat nog openstaat?`,
      ],
    ],
    [
      'Q1: in the order in which it was said, of a study that is done but was not sent',
      [
        one,
        wrr,
        makeEvidence('a', { ...by('wrr'), on: '2024-05-20' }),
        makeDeadline('termijn', end2023, ofStudy),
        makeShift('een', makeTerm('zo snel mogelijk', '', ''), { saidOn: '2024-01-15' }),
        makeShift('twee', afterRecess, { saidOn: '2024-05-16' }),
        makeClaim('af', 'wrr', { code: 'completed', holdsFrom: '2024-05-20' }),
      ],
      [
        `Voor het onderzoek ‘Media en democratie’ (WRR) is op 6 juli 2023 een termijn genoemd: ‘eind 2023’. Op 15 januari 2024 is uitstel gemeld, zonder dat een nieuwe termijn bekend is. Op 16 mei 2024 is voor de tweede keer uitstel gemeld, met als nieuwe termijn ‘na het reces’. Op 20 mei 2024 is dit onderzoek genoemd in antwoord op ${dated.slice(0, -1)}. Op die dag was het onderzoek afgerond, maar nog niet aan de Kamer gestuurd. Kan ${minister} aangeven wanneer de Kamer dit onderzoek ontvangt?`,
      ],
    ],
    [
      'Q6: once about one term of the motion as a whole, and what it asks in the same question',
      [one, two, makeDeadline('termijn', end2023, { subjects: [{ kind: 'motion', id: 'motie' }] })],
      [
        `Voor ${named} is op 6 juli 2023 een termijn genoemd voor ‘Brief aan de Kamer’: ‘eind 2023’. Deze termijn is verstreken. Kan ${minister} aangeven of en op welke wijze aan deze motie uitvoering is gegeven, en wanneer de Kamer het antwoord ontvangt?`,
      ],
    ],
    [
      'Q6: about one term of the motion as a whole, for what is not answered yet',
      [
        one,
        two,
        makeEvidence('a'),
        makeDeadline('termijn', end2023, { subjects: [{ kind: 'motion', id: 'motie' }] }),
      ],
      [
        `Voor het verzoek ‘Brief sturen’ uit ${named} is op 6 juli 2023 een termijn genoemd voor ‘Brief aan de Kamer’: ‘eind 2023’. Deze termijn is verstreken. Kan ${minister} aangeven of en op welke wijze aan dit verzoek uitvoering is gegeven, en wanneer de Kamer het antwoord ontvangt?`,
      ],
    ],
    [
      'Q6: once about one term of the motion as a whole, for what is still open of it',
      [
        one,
        two,
        sessions,
        makeDeadline('termijn', end2023, { subjects: [{ kind: 'motion', id: 'motie' }] }),
      ],
      [
        `Voor ${named} is op 6 juli 2023 een termijn genoemd voor ‘Brief aan de Kamer’: ‘eind 2023’. Deze termijn is verstreken. Kan ${minister} aangeven wanneer de Kamer de rest van het antwoord op deze motie ontvangt?`,
        `Voor het verzoek ‘Advies vragen’ uit ${dated} is tot nu toe bekend: ‘Sessies’ (1 maart 2024). Kan ${minister} aangeven op welke wijze uitvoering wordt gegeven aan het deel van dit verzoek dat nog openstaat?`,
        `De${dated.slice(2)} bevat het verzoek ‘Brief sturen’. Kan ${minister} aangeven of en op welke wijze aan dit verzoek uitvoering is gegeven?`,
      ],
    ],
    [
      'Q5: about a condition once, also where more is announced for what depends on it',
      [
        makeRequest('verzoek', 'motie', { title: 'Onderzoek', condition: 'Als het kan' }),
        sessions,
        wrr,
        makeEvidence('a', by('wrr')),
      ],
      [
        `Voor het verzoek ‘Onderzoek’ uit ${dated} is tot nu toe bekend: ‘Sessies’ (1 maart 2024). Dit verzoek geldt onder de voorwaarde ‘Als het kan’. Kan de regering aangeven of aan deze voorwaarde is voldaan? Zo ja, op welke wijze en wanneer wordt uitvoering gegeven aan het deel van dit verzoek dat nog openstaat?`,
        `Het onderzoek ‘Media en democratie’ (WRR) is op 22 februari 2023 genoemd in antwoord op ${dated.slice(0, -1)}. Kan de regering aangeven of dit onderzoek inmiddels is afgerond, en wanneer de Kamer het ontvangt?`,
      ],
    ],
    [
      'Q5: about the condition of the request that an aspect belongs to',
      [
        makeRequest('verzoek', 'motie', {
          title: 'Onderzoek',
          condition: 'Als het kan',
          aspects: [{ id: 'jeugd', name: 'Jeugd' }],
        }),
        { ...sessions, aspectIds: makeEvidence('j', { aspectIds: ['jeugd'] }).aspectIds },
        makeEvidence('zelf'),
      ],
      [
        `Voor het aspect ‘Jeugd’ uit ${dated} is tot nu toe bekend: ‘Sessies’ (1 maart 2024). Het verzoek waar dit aspect bij hoort, geldt onder de voorwaarde ‘Als het kan’. Kan de regering aangeven of aan deze voorwaarde is voldaan? Zo ja, op welke wijze en wanneer wordt uitvoering gegeven aan het deel van dit aspect dat nog openstaat?`,
      ],
    ],
    [
      'Q5: about a condition, and not about the term that only holds with it',
      [
        makeRequest('verzoek', 'motie', { title: 'Onderzoek', condition: 'Als het kan' }),
        makeDeadline('termijn', end2023),
      ],
      [
        `Het verzoek ‘Onderzoek’ uit ${named} geldt onder een voorwaarde: ‘Als het kan’. Kan ${minister} aangeven of aan die voorwaarde is voldaan, en waarop dat is gebaseerd?`,
      ],
    ],
    [
      'Q3: about the rest of what is covered in part, if its condition is met',
      [makeRequest('verzoek', 'motie', { title: 'Onderzoek', condition: 'Als het kan' }), sessions],
      [
        `Voor het verzoek ‘Onderzoek’ uit ${dated} is tot nu toe bekend: ‘Sessies’ (1 maart 2024). Dit verzoek geldt onder de voorwaarde ‘Als het kan’. Kan de regering aangeven of aan deze voorwaarde is voldaan? Zo ja, op welke wijze en wanneer wordt uitvoering gegeven aan het deel van dit verzoek dat nog openstaat?`,
      ],
    ],
    [
      'Q2: with the source that turned out not to cover it',
      [
        one,
        { ...sessions, coverage: 'whole' },
        { ...sessions, id: makeEvidence('later').id, coverage: 'none', on: day('2024-04-01') },
      ],
      [
        `De${dated.slice(2)} bevat het verzoek ‘Advies vragen’. Eerder is daarvoor gewezen op ‘Sessies’ (1 maart 2024). Die bron blijkt dit verzoek niet te beantwoorden. Kan de regering aangeven of en op welke wijze aan dit verzoek uitvoering is gegeven? Wanneer is of wordt de Kamer daarover geïnformeerd?`,
      ],
    ],
    [
      'Q2: with the source of which it is known that it does not cover it',
      [one, { ...sessions, coverage: 'none' }],
      [
        `De${dated.slice(2)} bevat het verzoek ‘Advies vragen’. Bekend is ‘Sessies’ (1 maart 2024). Die bron beantwoordt dit verzoek niet. Kan de regering aangeven of en op welke wijze aan dit verzoek uitvoering is gegeven? Wanneer is of wordt de Kamer daarover geïnformeerd?`,
      ],
    ],
    [
      'Q7: with what it was done, where the cabinet says so',
      [one, two, makeEvidence('a'), makeVerdict('v', { axis: 'execution', code: 'executed' })],
      [
        `Op 1 mei 2024 meldde het kabinet dat ${named} is uitgevoerd. Kan de regering aangeven met welk stuk antwoord is gegeven op het verzoek ‘Brief sturen’, en wanneer dat stuk aan de Kamer is gestuurd?`,
      ],
    ],
    [
      'Q8: whether a refusal still stands, and nothing else',
      [
        one,
        two,
        makeDeadline('termijn', end2023),
        makeVerdict('v', { axis: 'execution', code: 'willNotExecute', reason: 'Te duur' }),
      ],
      [
        `Op 1 mei 2024 meldde het kabinet ${named} niet uit te voeren (reden: ‘Te duur’). Kan ${minister} aangeven of dat nog steeds geldt voor de verzoeken ‘Advies vragen’ en ‘Brief sturen’?`,
      ],
    ],
  ])('%s', (_, records, expected) => {
    expect(questions(...records)).toEqual(expected);
  });

  it('Q8: about one refused request leave the others as they are', () => {
    const refused = makeVerdict('v', {
      axis: 'execution',
      code: 'willNotExecute',
      subject: { kind: 'request', id: 'twee' },
    });
    expect(questions(one, two, refused)).toHaveLength(2);
  });
});

describe('whom to ask', () => {
  it('is who is to act, where that is a member of the cabinet', () => {
    const assignment = rawRecord({
      kind: 'assignment',
      id: 'toewijzing',
      subject: { kind: 'motion', id: 'motie' },
      owner: 'Staatssecretaris Digitalisering',
    });
    expect(questions(one, makeDeadline('termijn', end2023), assignment)).toEqual([
      expect.stringContaining('Kan de staatssecretaris Digitalisering aangeven'),
    ]);
  });
});
