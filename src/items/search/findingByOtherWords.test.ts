import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import { find, firstWhy, keys, marked } from '@/testing/exampleSearch';
import { makeStudy } from '@/testing/records';
import { explainHit } from './explainHit';
import { searchDossier } from './searchDossier';

describe('other names and parts of words', () => {
  const study = 'study:literatuuronderzoek-sociale-media';

  it.each(['literatuurstudie', 'literatuurscan', 'literatuur studie', 'literatuuronderzoek'])(
    'finds the study by %s',
    (question) => {
      expect(keys(find(question))).toContain(study);
    },
  );

  it('says by which other name it was found', () => {
    const dossier = buildDossier([makeStudy('a', { otherNames: ['WhatsApp-studie'] })]);
    const found = searchDossier(dossier, 'whatsapp');
    const [hit] = found.hits;
    const item = dossier.find('study', 'a');
    const why = hit && item && explainHit(dossier, item, hit, found);
    expect(why?.place?.name).toBe('otherNames');
    expect(marked(why?.place?.segments)).toEqual(['WhatsApp']);
  });

  it('finds what the field calls the same, after the word itself', () => {
    const records = [
      makeStudy('a', { title: 'Literatuuronderzoek naar media' }),
      makeStudy('b', { title: 'Literatuurstudie naar media' }),
    ];
    const found = searchDossier(buildDossier(records), 'literatuurstudie');
    expect(keys(found.hits)).toEqual(['study:b', 'study:a']);
  });

  it('finds by the beginning or the end of a compound that is not known, and says so', () => {
    const dossier = buildDossier([makeStudy('a', { title: 'Gezondheid in de democratie' })]);
    for (const question of ['gezondheidsbeleid', 'kiezersdemocratie']) {
      const found = searchDossier(dossier, question);
      expect(keys(found.hits), question).toEqual(['study:a']);
      expect(found.leniency).toBe('parts');
    }
    expect(searchDossier(dossier, 'gezondheid').leniency).toBe('words');
  });

  it.each([
    ['wetenschappelijke raad voor het regeringsbeleid', 'study:media-en-democratie'],
    ['wrr', 'study:media-en-democratie'],
    ['trimbos', 'study:digitale-balans'],
    ['sociaal cultureel planbureau', 'document:scp-digitaal-vervlochten'],
    ['ocw', 'study:kwaliteit-leermiddelen'],
  ])('finds by the name of an institute, in full or by its letters: %s', (question, key) => {
    expect(keys(find(question))).toContain(key);
  });
});

describe('first questions of someone in a hurry', () => {
  it.each([
    ['motie gundogan anonimiteit', 'motion:motie-gundogan'],
    ['duurzaam digitaal', 'motion:motie-kathmann'],
    ['media en demo', 'study:media-en-democratie'],
    ['rajkowski', 'motion:motie-bontenbal'],
    ['kamerbrief bontenbal', 'document:brief-motie-bontenbal-2023'],
    ['26643 979', 'document:brief-motie-bontenbal-2023'],
    ['stembus', 'study:scrollend-naar-de-stembus'],
  ])('finds by %s first %s', (question, key) => {
    expect(keys(find(question))[0]).toBe(key);
  });

  it('shows where the words stand that the title does not have', () => {
    const why = firstWhy('motie gundogan anonimiteit');
    expect(marked(why?.place?.segments)).toEqual(['anonimiteit', 'anonimiteit']);
    expect(why?.place?.name).toBe('summary');
  });

  it('finds what happened in a month', () => {
    expect(keys(find('oktober 2024'))).toContain('study:literatuuronderzoek-sociale-media');
    expect(keys(find('oktober 2024'))).toContain('document:brief-literatuurscan-2024-10');
  });

  it('finds the studies for a motion by its name, after the motion', () => {
    const found = keys(find('gundogan'));
    expect(found[0]).toBe('motion:motie-gundogan');
    expect(found).toContain('study:literatuuronderzoek-sociale-media');
  });
});
