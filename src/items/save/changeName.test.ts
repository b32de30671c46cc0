import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import { makeJournal } from '@/testing/journal';
import { makeClaim, makeStudy } from '@/testing/records';
import { changeName } from './changeName';

const study = makeStudy('a', { title: 'Media en democratie' });

describe('the name of a change', () => {
  const { change, entries } = makeJournal();
  const entriesOf = (id: string) => entries.filter((entry) => entry.change === id);

  it('is the item, the field of it, or what was said about it', () => {
    const dossier = buildDossier([study, makeClaim('c', 'a')]);
    const made = entriesOf(change({ type: 'put', record: study }));
    expect(changeName(made, dossier)).toBe('onderzoek ‘Media en democratie’');
    const retitled = entriesOf(change({ type: 'put', record: { ...study, title: 'Anders' } }));
    expect(changeName(retitled, dossier)).toBe('titel van Media en democratie');
    const claimed = entriesOf(change({ type: 'put', record: makeClaim('c', 'a') }));
    expect(changeName(claimed, dossier)).toBe('status van Media en democratie');
  });

  it('goes without a title where the item is not known', () => {
    const made = entriesOf(change({ type: 'put', record: makeStudy('b') }));
    expect(changeName(made, buildDossier([]))).toBe('onderzoek');
    expect(changeName([], undefined)).toBe('');
  });
});
