import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import { find, firstWhy, keys, marked } from '@/testing/exampleSearch';
import { makeMotion, makeStudy } from '@/testing/records';
import type { Segment } from './marks';
import { searchDossier } from './searchDossier';

function textOf(segments: readonly Segment[] = []): string {
  return segments.map(({ text }) => text).join('');
}

function kindOf(question: string, kind: string): string[] {
  return keys(find(question).filter(({ ref }) => ref.kind === kind)).toSorted();
}

describe('names and words', () => {
  it.each([
    ['Gündogan', 'motion:motie-gundogan'],
    ['gundogan', 'motion:motie-gundogan'],
    ['GUNDOGAN', 'motion:motie-gundogan'],
    ['gundo', 'motion:motie-gundogan'],
    ['gundogan anonimiteit', 'motion:motie-gundogan'],
    ['Bontenbal', 'motion:motie-bontenbal'],
    ['bontebal', 'motion:motie-bontenbal'],
    ['bontenbla', 'motion:motie-bontenbal'],
    ['rajkowksi', 'motion:motie-bontenbal'],
    ['motie gundogan', 'motion:motie-gundogan'],
    ['moties kathmann', 'motion:motie-kathmann'],
    ['onderzoek wageningen', 'study:literatuuronderzoek-sociale-media'],
    ['wetenschappelijke onderzoeken', 'study:ai-in-het-onderzoek'],
  ])('finds by %s first %s', (question, key) => {
    expect(keys(find(question))[0]).toBe(key);
  });

  it('asks for all words', () => {
    expect(find('gundogan vraagreductie')).toEqual([]);
  });

  it('finds the same by each form of a word', () => {
    expect(kindOf('aanbeveling', 'recommendation')).toEqual(
      kindOf('aanbevelingen', 'recommendation'),
    );
    expect(kindOf('motie', 'motion')).toEqual(kindOf('moties', 'motion'));
    expect(kindOf('motie', 'motion')).toHaveLength(3);
    expect(kindOf('onderzoek', 'study')).toEqual(kindOf('onderzoeken', 'study'));
  });

  it('finds a word inside a longer one', () => {
    expect(keys(find('scan sociale media'))).toContain('document:literatuurscan-sociale-media');
  });

  it('puts the kind that is asked for first', () => {
    const kinds = find('onderzoek').map(({ ref }) => ref.kind);
    expect(kinds.lastIndexOf('study')).toBeLessThan(kinds.indexOf('document'));
  });

  it('names the request in which the words stand', () => {
    expect(find('technische oplossingen')[0]?.ref.id).toBe('motie-gundogan');
    expect(firstWhy('technische oplossingen')?.request?.number).toBe(2);
    expect(firstWhy('Gündogan')?.request).toBeUndefined();
  });

  it('finds a motion by an aspect that it names', () => {
    expect(find('vraagreductie')[0]?.ref.id).toBe('motie-kathmann');
    expect(firstWhy('vraagreductie')?.request?.number).toBe(1);
  });

  it('finds nothing for what is not there, and nothing for an empty question', () => {
    // A name with which every object is born.
    expect(find('constructor')).toEqual([]);
    expect(find('xyzzyplugh')).toEqual([]);
    expect(find('  ')).toEqual([]);
    expect(find('?!')).toEqual([]);
  });
});

describe('marks', () => {
  it('marks what was typed of a word, accents kept', () => {
    expect(marked(firstWhy('gundo')?.title)).toEqual(['Gündo']);
  });

  it('marks the whole word where another form or a typo was asked for', () => {
    expect(marked(firstWhy('moties bontebal')?.title)).toEqual(['Motie', 'Bontenbal']);
  });

  it('keeps the title whole', () => {
    const title = textOf(firstWhy('sociale media democratie')?.title);
    expect(title).toBe('Literatuuronderzoek sociale media en democratie');
  });
});

describe('references', () => {
  it.each([
    ['36200 VII 72', 'motion:motie-bontenbal'],
    ['36 200 VII, nr. 72', 'motion:motie-bontenbal'],
    ['36 200 VII nr 72', 'motion:motie-bontenbal'],
    ['Kamerstuk 36 200 VII, nr. 72', 'motion:motie-bontenbal'],
    ['kst-36200-VII-72', 'motion:motie-bontenbal'],
    ['36200-VII-72', 'motion:motie-bontenbal'],
    ['36200-vii-72', 'motion:motie-bontenbal'],
    ['36.200 VII, nr. 72', 'motion:motie-bontenbal'],
    ['2022Z21953', 'motion:motie-bontenbal'],
    ['2022z21953', 'motion:motie-bontenbal'],
    ['30821 192', 'motion:motie-gundogan'],
    ['30821-192', 'motion:motie-gundogan'],
    ['2024D24219', 'motion:motie-kathmann'],
    ['26 643, nr. 979', 'document:brief-motie-bontenbal-2023'],
    ['2024-0000358151', 'document:nota-literatuuronderzoek-2024'],
  ])('finds by %s first %s', (question, key) => {
    const [hit] = find(question);
    expect(hit && keys([hit])[0]).toBe(key);
    expect(hit?.isReferenced).toBe(true);
  });

  it('finds by a reference that is being typed', () => {
    expect(keys(find('36 200 VII'))).toContain('motion:motie-bontenbal');
    expect(keys(find('2022Z219'))).toContain('motion:motie-bontenbal');
  });

  it('takes no other number for the one asked for', () => {
    expect(keys(find('36200 VII 73'))).not.toContain('motion:motie-bontenbal');
    expect(find('2022Z21954')).toEqual([]);
  });
});

describe('a dossier that changed', () => {
  it('is searched anew', () => {
    const before = buildDossier([makeStudy('a', { title: 'Kwantum' })]);
    const after = buildDossier([makeStudy('a', { title: 'Kwantum' }), makeMotion('b')]);
    expect(keys(searchDossier(before, 'motie').hits)).toEqual([]);
    expect(keys(searchDossier(after, 'motie').hits)).toEqual(['motion:b']);
  });

  it('gives the one among thousands', () => {
    const records = Array.from({ length: 3000 }, (_, number) =>
      makeStudy(`s${number}`, { title: `Onderzoek ${number} naar gevolgen van technologie` }),
    );
    expect(keys(searchDossier(buildDossier(records), 'onderzoek 2999').hits)).toEqual([
      'study:s2999',
    ]);
  });
});
