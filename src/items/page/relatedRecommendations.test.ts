import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import { exampleDossier } from '@/testing/exampleDossier';
import { relatedIndex, relatedTo } from './relatedRecommendations';

describe('related recommendations', () => {
  it('count both ways, whichever of the two bears the link', () => {
    const index = relatedIndex(exampleDossier);
    expect(index.size).toBeGreaterThan(0);
    for (const [id, others] of index) {
      for (const other of others) expect(index.get(other)?.has(id)).toBe(true);
    }
  });

  it('leave out the recommendation itself and those that are not there', () => {
    const [first] = exampleDossier.all('recommendation');
    if (!first) throw new Error('The example has no recommendations');
    const dossier = buildDossier([{ ...first, relatedIds: [first.id] }]);
    expect(relatedTo(dossier, first.id)).toEqual([]);
  });
});
