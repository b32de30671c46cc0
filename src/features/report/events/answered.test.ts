import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { makeEvidence } from '@/testing/facts';
import { makeMotion, makeRequest, makeStudy } from '@/testing/records';
import { answeredEvents } from './answered';

const motion = makeMotion('motie');
const request = makeRequest('verzoek', 'motie');
const ref = { kind: 'request', id: 'verzoek' } as const;
const sessions = { type: 'event', title: 'Sessies' } as const;

function events(...records: DossierRecord[]) {
  const dossier = buildDossier([motion, request, ...records]);
  return answeredEvents(dossier, [ref]).map(({ on, text }) => [on, text]);
}

describe('what was named or delivered as an answer', () => {
  it('tells on the later day that it was withdrawn, and not that it was delivered again', () => {
    const held = { source: sessions, happened: undefined } as const;
    expect(
      events(
        makeEvidence('eerst', { ...held, on: '2024-03-01' }),
        makeEvidence('later', { ...held, on: '2024-05-01', coverage: 'none' }),
      ),
    ).toEqual([
      ['2024-03-01', 'Toen al geleverd als antwoord, op een dag die niet is vermeld: Sessies.'],
      ['2024-05-01', 'Bleek het gevraagde toch niet te dekken: Sessies.'],
    ]);
  });

  it('tells a withdrawal on the day on which it was said, whenever the source came', () => {
    expect(
      events(
        makeEvidence('eerst', { source: sessions, on: '2024-03-01' }),
        makeEvidence('later', {
          source: sessions,
          on: '2024-05-01',
          coverage: 'none',
          happened: {
            words: '1 maart 2024',
            kind: 'in',
            earliest: '2024-03-01',
            latest: '2024-03-01',
            approximate: false,
          },
        }),
      ).at(-1),
    ).toEqual(['2024-05-01', 'Bleek het gevraagde toch niet te dekken: Sessies.']);
  });

  it('tells of what never covered it that it does not, of a study too', () => {
    const study = makeStudy('wrr', { title: 'Media', institute: 'WRR' });
    const source = { type: 'study', studyId: 'wrr' } as const;
    expect(
      events(study, makeEvidence('niet', { source, coverage: 'none', on: '2024-03-01' })),
    ).toEqual([['2024-03-01', 'Genoemd als antwoord: Media (WRR; dekt het gevraagde niet).']]);
  });

  it('says for which requests of a motion it came, where there are several', () => {
    const second = { kind: 'request', id: 'tweede' } as const;
    const letter = { source: sessions, on: '2024-03-01', happened: undefined } as const;
    const dossier = buildDossier([
      motion,
      request,
      makeRequest('tweede', 'motie', { number: 2 }),
      makeEvidence('een', { ...letter, subject: ref }),
      makeEvidence('twee', { ...letter, subject: second, coverage: 'partial' }),
    ]);
    expect(answeredEvents(dossier, [ref, second]).map(({ text }) => text)).toEqual([
      'Toen al geleverd als antwoord, op een dag die niet is vermeld: Sessies (verzoek 1); Sessies (verzoek 2; dekt een deel).',
    ]);
  });
});
