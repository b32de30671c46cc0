import { describe, expect, it } from 'vitest';
import { emptyDraft } from '@/items/edit/draft';
import { emptyLocator } from '@/items/fields/locatorDraft';
import { draftTexts } from './draftTexts';

describe('the texts of a draft', () => {
  it('stand behind the labels of their fields, without what was only chosen', () => {
    const place = { ...emptyLocator, documentId: 'brief', page: '3', passage: 'De zin.' };
    expect(
      draftTexts('motion', {
        summary: { ...emptyDraft, text: 'Eerste regel.\nTweede regel.' },
        sources: { ...emptyDraft, places: [place] },
        relatedIds: { ...emptyDraft, texts: ['andere'] },
        subjects: { ...emptyDraft, texts: ['motion:andere'] },
        weight: { ...emptyDraft, text: 'recommendation' },
      }),
    ).toEqual(['Samenvatting: Eerste regel.\nTweede regel.', 'Bronnen: 3', 'Bronnen: De zin.']);
  });

  it('are told of a status too, with the name that a field has there', () => {
    const source = { ...emptyLocator, note: 'Gebeld' };
    expect(draftTexts('status', { code: 'explored', reason: 'Omdat.', source })).toEqual([
      'Reden: Omdat.',
      'Bron: Gebeld',
    ]);
    expect(draftTexts('evidence', { source: { ...emptyDraft, text: 'study:wrr' } })).toEqual([]);
  });
});
