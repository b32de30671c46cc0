import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { makeClaim, makeMotion, makeRequest, makeStudy } from '@/testing/records';
import { dossierAsOf } from './asOf';
import { buildDossier } from './dossier';

const dossier = buildDossier([
  makeMotion('motie', { submittedOn: '2023-07-06' }),
  makeRequest('verzoek', 'motie'),
  makeStudy('ongedateerd'),
  makeStudy('later', { knownFrom: '2024-03-01' }),
  makeClaim('loopt', 'ongedateerd', { holdsFrom: '2023-09-01' }),
  makeClaim('klaar', 'ongedateerd', { code: 'delivered', holdsFrom: '2024-10-18' }),
  makeClaim('van-later', 'later', { holdsFrom: '2023-08-01' }),
]);

function idsOn(text: string): string[] {
  const held = dossierAsOf(dossier, day(text));
  return (['motion', 'request', 'study', 'status'] as const).flatMap((kind) =>
    held.all(kind).map(({ id }) => id),
  );
}

describe('the dossier as of a day', () => {
  it('leaves out what began to hold later, from the day before to the day itself', () => {
    expect(idsOn('2024-10-17')).not.toContain('klaar');
    expect(idsOn('2024-10-18')).toContain('klaar');
  });

  it('leaves out what is about something that was not there yet', () => {
    expect(idsOn('2023-07-05')).toEqual(['ongedateerd']);
    expect(idsOn('2023-09-01')).toEqual(['motie', 'verzoek', 'ongedateerd', 'loopt']);
  });

  it('keeps of the words of a record what held by then', () => {
    const noted = buildDossier([
      makeStudy('gedateerd', { notes: 'Rapport verschenen.', notesFrom: '2024-11-06' }),
      makeStudy('zonder-dag', { notes: 'Nog navragen.' }),
    ]);
    const notesOn = (text: string) =>
      dossierAsOf(noted, day(text))
        .all('study')
        .map(({ notes }) => notes);
    expect(notesOn('2024-11-05')).toEqual([undefined, undefined]);
    expect(notesOn('2024-11-06')).toEqual(['Rapport verschenen.', undefined]);
    expect(noted.all('study').map(({ notes }) => notes)).toEqual([
      'Rapport verschenen.',
      'Nog navragen.',
    ]);
  });

  it('keeps what bears no day', () => {
    expect(idsOn('1990-01-01')).toEqual(['ongedateerd']);
  });
});
