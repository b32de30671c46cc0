import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { exampleDossier } from '@/testing/exampleDossier';
import { foundIds } from './foundIds';
import { searchDossier } from './searchDossier';

const shown = { dossier: exampleDossier, on: day('2026-11-21') };

describe('the words above a list', () => {
  it.each([
    ['gundogan', 'motie-gundogan'],
    ['Gundogam', 'motie-gundogan'],
    ['bontembal', 'motie-bontenbal'],
    ['36200-VII-72', 'motie-bontenbal'],
    ['kst-36200-VII-72', 'motie-bontenbal'],
    ['2022Z21953', 'motie-bontenbal'],
    ['nr 72', 'motie-bontenbal'],
    ['vraagreductie', 'motie-kathmann'],
  ])('leave for %s what the palette finds: %s', (question, id) => {
    expect([...(foundIds(shown, 'motion', question) ?? [])]).toEqual([id]);
    const [first] = searchDossier(exampleDossier, question).hits;
    expect(first?.ref).toEqual({ kind: 'motion', id });
  });

  it('allow for a typo when the kind of the list has no word as it is spelt, though others do', () => {
    // A document bears "scan" in its title; among the motions there is none.
    expect(foundIds(shown, 'document', 'literatuurscam')?.size).toBeGreaterThan(0);
  });

  it('are read as the palette reads them: fields, a minus and words in a row', () => {
    const ids = (question: string) => [...(foundIds(shown, 'motion', question) ?? [])];
    expect(ids('indiener:kathmann')).toEqual(['motie-kathmann']);
    expect(ids('motie jaar:2023')).toEqual(['motie-gundogan']);
    expect(ids('soort:onderzoek')).toEqual([]);
    expect(ids('motie -gündogan')).toHaveLength(2);
    expect(ids('"media sociale"')).toEqual([]);
    const ofKinds = foundIds(shown, 'study', 'soort:onderzoek')?.size;
    expect(ofKinds).toBe(exampleDossier.all('study').length);
  });

  it('leave nothing when a word is nowhere, and everything when nothing is asked', () => {
    expect(foundIds(shown, 'motion', 'motie xyzzyplugh')?.size).toBe(0);
    expect(foundIds(shown, 'motion', '  ')).toBeUndefined();
  });
});
