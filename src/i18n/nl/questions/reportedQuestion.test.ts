import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { followUps } from '@/domain/followUp/followUps';
import { day } from '@/domain/shared/day';
import { end2024, makeDeadline, makeEvidence, makeVerdict } from '@/testing/facts';
import { makeMotion, makeRequest } from '@/testing/records';
import { questionText } from './questions';

const on = day('2024-06-01');
const motion = makeMotion('motie', { title: 'Motie-Bontenbal: plan', addressee: 'Regering' });
const request = makeRequest('verzoek', 'motie', { title: 'Plan opstellen' });
const executed = makeVerdict('klaar', {
  axis: 'execution',
  code: 'executed',
  holdsFrom: '2024-03-01',
});
const notAccepted = (holdsFrom: string) =>
  makeVerdict('kamer', { axis: 'chamber', code: 'notAccepted', holdsFrom });

function questions(...records: DossierRecord[]): string[] {
  const all = followUps(buildDossier([motion, request, ...records]), motion, on);
  return all.questions.map((question) => questionText(question, all, () => undefined));
}

describe('a question about what the cabinet reports as done', () => {
  it('keeps what was named as an answer and turned out to be none', () => {
    const letter = { source: { type: 'event', title: 'Brief een' } } as const;
    const [question] = questions(
      executed,
      makeEvidence('eerst', { ...letter, on: '2024-03-01' }),
      makeEvidence('later', { ...letter, on: '2024-05-01', coverage: 'none' }),
    );
    expect(question).toMatch(
      /is uitgevoerd\. Eerder is daarvoor gewezen op ‘Brief een’ .*\. Die bron blijkt het verzoek ‘Plan opstellen’ niet te beantwoorden\. Kan de regering aangeven met welk ander stuk antwoord is gegeven/u,
    );
  });

  it('says that the Kamer did not accept it, if that came after', () => {
    expect(questions(executed, notAccepted('2024-04-01'))[0]).toContain(
      'De Kamer heeft daarmee op 1 april 2024 geen genoegen genomen.',
    );
    expect(questions(executed, notAccepted('2024-02-01'))[0]).not.toContain('genoegen');
  });
});

describe('a question about something announced', () => {
  it('names the term that was promised for what it is to answer', () => {
    const [question, ...others] = questions(
      makeDeadline('termijn', end2024),
      makeEvidence('rapport', {
        source: { type: 'event', title: 'Rapport' },
        stage: 'announced',
        on: '2024-03-01',
      }),
    );
    expect(others).toEqual([]);
    expect(question).toMatch(
      /^Voor het verzoek ‘Plan opstellen’ uit de motie-Bontenbal is op 6 juli 2023 een termijn genoemd: ‘eind 2024’\. Op 1 maart 2024 is ‘Rapport’ genoemd in antwoord op deze motie\./u,
    );
  });
});
