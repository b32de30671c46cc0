import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { day } from '@/domain/shared/day';
import { verdictsOn } from '@/domain/verdict/verdict';
import { verdictDifferences } from '@/domain/verdict/verdictDifferences';
import { makeEvidence, makeVerdict } from '@/testing/facts';
import { makeMotion, makeRequest } from '@/testing/records';
import { differenceSentence, differenceSentences } from './verdicts';

const today = day('2024-06-01');
const motion = makeMotion('motie');
const one = makeRequest('verzoek', 'motie', { title: 'Advies vragen' });
const two = makeRequest('twee', 'motie', { title: 'Brief sturen', number: 2 });
const first = makeEvidence('a');
const second = makeEvidence('b', { subject: { kind: 'request', id: 'twee' } });
const cabinet = (code: string, holdsFrom = '2024-05-01') =>
  makeVerdict('kabinet', { axis: 'execution', code, holdsFrom });
const chamber = (code: string) => makeVerdict('kamer', { axis: 'chamber', code });
const own = (code: string) => makeVerdict('eigen', { axis: 'own', code });

function sentences(...records: DossierRecord[]): string[] {
  const dossier = buildDossier([motion, ...records]);
  return verdictDifferences(dossier, { kind: 'motion', id: 'motie' }, today).map(
    differenceSentence,
  );
}

describe('where verdicts differ', () => {
  it.each<[string, DossierRecord[], string[]]>([
    ['nobody said anything', [one], []],
    ['all agree', [one, first, cabinet('executed'), chamber('accepted'), own('answered')], []],
    ['said to say nothing', [one, cabinet('notReported'), chamber('noRuling')], []],
    [
      'V1: executed, while one of two is covered',
      [one, two, first, cabinet('executed')],
      ['Het kabinet meldt ‘uitgevoerd’ (1 mei 2024); de onderbouwing dekt 1 van 2 verzoeken.'],
    ],
    [
      'V1: executed, while none is covered',
      [one, two, cabinet('executed')],
      [
        'Het kabinet meldt ‘uitgevoerd’ (1 mei 2024); de onderbouwing dekt geen van de 2 verzoeken geheel.',
      ],
    ],
    [
      'V1, V2, V3: what the evidence shows once, for all who say otherwise',
      [one, two, first, cabinet('executed'), chamber('accepted'), own('answered')],
      [
        'Het kabinet meldt ‘uitgevoerd’ (1 mei 2024), de Kamer heeft genoegen genomen met de uitvoering (1 mei 2024) en het eigen oordeel is ‘beantwoord’ (1 mei 2024); de onderbouwing dekt 1 van 2 verzoeken.',
      ],
    ],
    [
      'V1: executed, while aspects make parts to count, as the page does',
      [
        makeRequest('verzoek', 'motie', { aspects: [{ id: 'jeugd', name: 'Jeugd' }] }),
        two,
        first,
        cabinet('executed'),
      ],
      ['Het kabinet meldt ‘uitgevoerd’ (1 mei 2024); de onderbouwing dekt 1 van 3 onderdelen.'],
    ],
    [
      'V1: executed, while a part of one request is covered',
      [one, { ...first, coverage: 'partial' }, cabinet('executed')],
      [
        'Het kabinet meldt ‘uitgevoerd’ (1 mei 2024); de onderbouwing dekt maar een deel van het verzoek.',
      ],
    ],
    [
      'V1: executed, while nothing delivered covers the one request',
      [one, cabinet('executed')],
      ['Het kabinet meldt ‘uitgevoerd’ (1 mei 2024); geen geleverde bron dekt het verzoek.'],
    ],
    [
      'V1: partly executed, while all is covered',
      [one, two, first, second, cabinet('partlyExecuted')],
      ['Het kabinet meldt ‘deels uitgevoerd’ (1 mei 2024); de onderbouwing dekt beide verzoeken.'],
    ],
    [
      'V1: executed, without recorded requests',
      [cabinet('executed')],
      [
        'Het kabinet meldt ‘uitgevoerd’ (1 mei 2024); er zijn geen verzoeken vastgelegd om dat aan te toetsen.',
      ],
    ],
    [
      'V2: the Kamer was satisfied, while a request is open',
      [one, two, first, chamber('accepted')],
      [
        'De Kamer heeft genoegen genomen met de uitvoering (1 mei 2024); de onderbouwing dekt 1 van 2 verzoeken.',
      ],
    ],
    [
      'V3: the user says open, while all is covered',
      [one, first, own('open')],
      ['Het eigen oordeel is ‘open’ (1 mei 2024); de onderbouwing dekt het verzoek geheel.'],
    ],
    [
      'V4: the cabinet says executed, the Kamer is not satisfied',
      [one, first, cabinet('executed'), chamber('notAccepted')],
      [
        'De Kamer heeft geen genoegen genomen met de uitvoering (1 mei 2024); de onderbouwing dekt het verzoek geheel.',
        'Het kabinet meldt ‘uitgevoerd’ (1 mei 2024); de Kamer heeft geen genoegen genomen met de uitvoering (1 mei 2024).',
      ],
    ],
    [
      'V5: the cabinet says executed, the user says open',
      [one, two, cabinet('executed', '2024-04-01'), own('open')],
      [
        'Het kabinet meldt ‘uitgevoerd’ (1 april 2024); de onderbouwing dekt geen van de 2 verzoeken geheel.',
        'Het kabinet meldt ‘uitgevoerd’ (1 april 2024); het eigen oordeel is ‘open’ (1 mei 2024).',
      ],
    ],
    [
      'V6: the Kamer is satisfied, the user is not',
      [one, { ...first, coverage: 'partial' }, chamber('accepted'), own('partlyAnswered')],
      [
        'De Kamer heeft genoegen genomen met de uitvoering (1 mei 2024); de onderbouwing dekt maar een deel van het verzoek.',
        'De Kamer heeft genoegen genomen met de uitvoering (1 mei 2024); het eigen oordeel is ‘deels beantwoord’ (1 mei 2024).',
      ],
    ],
    [
      'V7: at work, while nothing is known of one part',
      [one, two, first, cabinet('inProgress')],
      [
        'Het kabinet meldt ‘in behandeling’ (1 mei 2024); voor verzoek 2 (‘Brief sturen’) is geen onderbouwing vastgelegd.',
      ],
    ],
    [
      'V7: at work, while nothing is known at all',
      [one, cabinet('inProgress')],
      ['Het kabinet meldt ‘in behandeling’ (1 mei 2024); er is geen onderbouwing vastgelegd.'],
    ],
    ['will not execute, and nothing came', [one, cabinet('willNotExecute')], []],
  ])('%s', (_, records, expected) => {
    expect(sentences(...records)).toEqual(expected);
  });

  it('takes each verdict as it holds on the day, with its day and source', () => {
    const later = makeVerdict('later', {
      axis: 'execution',
      code: 'executed',
      holdsFrom: '2024-07-01',
    });
    const dossier = buildDossier([motion, one, cabinet('inProgress'), later]);
    const ref = { kind: 'motion', id: 'motie' } as const;
    expect(verdictsOn(dossier, ref, today).map(({ claim }) => claim.code)).toEqual(['inProgress']);
    expect(verdictsOn(dossier, ref, day('2024-07-01'))[0]?.claim.source?.note).toBe('Brief');
  });

  it('holds verdicts about one request against that request', () => {
    const ref = { kind: 'request', id: 'twee' } as const;
    const verdict = makeVerdict('v', { axis: 'own', code: 'answered', subject: ref });
    const dossier = buildDossier([motion, one, two, first, verdict]);
    expect(verdictDifferences(dossier, ref, today).map(differenceSentence)).toEqual([
      'Het eigen oordeel is ‘beantwoord’ (1 mei 2024); geen geleverde bron dekt het verzoek.',
    ]);
    expect(verdictDifferences(dossier, { kind: 'request', id: 'verzoek' }, today)).toEqual([]);
  });

  it('V8: tells at the motion how verdicts about its requests differ, with their number', () => {
    const ofTwo = { subject: { kind: 'request', id: 'twee' } } as const;
    const open = makeVerdict('eigen', { axis: 'own', code: 'open', ...ofTwo });
    const ruled = makeVerdict('kamer', { axis: 'chamber', code: 'accepted', ...ofTwo });
    expect(sentences(one, two, first, second, open, ruled)).toEqual([
      'Het eigen oordeel over verzoek 2 is ‘open’ (1 mei 2024); de onderbouwing dekt het verzoek geheel.',
      'De Kamer heeft genoegen genomen met de uitvoering van verzoek 2 (1 mei 2024); het eigen oordeel over verzoek 2 is ‘open’ (1 mei 2024).',
    ]);
  });

  it('V8: tells what is the same of several requests together', () => {
    const open = (id: string) =>
      makeVerdict(`eigen-${id}`, { axis: 'own', code: 'open', subject: { kind: 'request', id } });
    const dossier = buildDossier([motion, one, two, first, second, open('verzoek'), open('twee')]);
    const found = verdictDifferences(dossier, { kind: 'motion', id: 'motie' }, today);
    expect(differenceSentences(found)).toEqual([
      'Het eigen oordeel over de verzoeken 1 en 2 is ‘open’ (1 mei 2024); van elk geldt: de onderbouwing dekt het verzoek geheel.',
    ]);
    expect(differenceSentences(found.slice(0, 1))).toEqual(
      found.slice(0, 1).map(differenceSentence),
    );
  });

  it('V8: holds a verdict about the only request against one about the motion', () => {
    const open = makeVerdict('eigen', {
      axis: 'own',
      code: 'open',
      subject: { kind: 'request', id: 'verzoek' },
    });
    expect(sentences(one, cabinet('executed'), open)).toEqual([
      'Het kabinet meldt ‘uitgevoerd’ (1 mei 2024); geen geleverde bron dekt het verzoek.',
      'Het kabinet meldt ‘uitgevoerd’ (1 mei 2024); het eigen oordeel over het verzoek is ‘open’ (1 mei 2024).',
    ]);
  });
});
