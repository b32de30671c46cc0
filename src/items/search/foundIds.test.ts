import { loadExampleRecords } from '@fixtures/voorbeelddossier';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildDossier, type Dossier } from '@/domain/dossier/dossier';
import { foundIds } from './foundIds';
import { searchDossier } from './searchDossier';

let example: Dossier;
beforeAll(async () => {
  example = buildDossier(await loadExampleRecords());
});

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
    expect([...(foundIds(example, 'motion', question) ?? [])]).toEqual([id]);
    const [first] = searchDossier(example, question).hits;
    expect(first?.ref).toEqual({ kind: 'motion', id });
  });

  it('allow for a typo when the kind of the list has no word as it is spelt, though others do', () => {
    // A document bears "scan" in its title; among the motions there is none.
    expect(foundIds(example, 'document', 'literatuurscam')?.size).toBeGreaterThan(0);
  });

  it('leave nothing when a word is nowhere, and everything when nothing is asked', () => {
    expect(foundIds(example, 'motion', 'motie xyzzyplugh')?.size).toBe(0);
    expect(foundIds(example, 'motion', '  ')).toBeUndefined();
  });
});
