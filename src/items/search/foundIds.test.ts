import { describe, expect, it } from 'vitest';
import { exampleDossier } from '@/testing/exampleDossier';
import { foundIds } from './foundIds';
import { searchDossier } from './searchDossier';

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
    expect([...(foundIds(exampleDossier, 'motion', question) ?? [])]).toEqual([id]);
    const [first] = searchDossier(exampleDossier, question).hits;
    expect(first?.ref).toEqual({ kind: 'motion', id });
  });

  it('allow for a typo when the kind of the list has no word as it is spelt, though others do', () => {
    // A document bears "scan" in its title; among the motions there is none.
    expect(foundIds(exampleDossier, 'document', 'literatuurscam')?.size).toBeGreaterThan(0);
  });

  it('leave nothing when a word is nowhere, and everything when nothing is asked', () => {
    expect(foundIds(exampleDossier, 'motion', 'motie xyzzyplugh')?.size).toBe(0);
    expect(foundIds(exampleDossier, 'motion', '  ')).toBeUndefined();
  });
});
