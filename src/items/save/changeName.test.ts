import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { by2023, end2024, makeDeadline, makeEvidence, makeShift } from '@/testing/facts';
import { makeJournal } from '@/testing/journal';
import { makeClaim, makeDocument, makeStudy } from '@/testing/records';
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

  it('is what was said with a new document as its source, and not that document', () => {
    const letter = makeDocument('brief', { title: 'Brief' });
    const evidence = makeEvidence('bewijs', { subject: { kind: 'study', id: 'a' } });
    const deadline = makeDeadline('termijn', by2023, { subjects: [{ kind: 'study', id: 'a' }] });
    const shift = makeShift('uitstel', end2024);
    const dossier = buildDossier([study, letter, evidence, deadline, shift]);
    const put = (...records: readonly DossierRecord[]) =>
      entriesOf(change(...records.map((record) => ({ type: 'put' as const, record }))));
    expect(changeName(put(letter, evidence), dossier)).toBe('onderbouwing van Media en democratie');
    expect(changeName(put(letter, shift).toReversed(), dossier)).toBe(
      'uitstel van Media en democratie',
    );
    // What is new itself is the change, with all that is about it.
    const other = makeStudy('anders', { title: 'Anders' });
    const claim = makeClaim('d', 'anders');
    expect(changeName(put(other, letter, claim), buildDossier([other, letter, claim]))).toBe(
      'onderzoek ‘Anders’',
    );
  });

  it('goes without a title where the item is not known', () => {
    const made = entriesOf(change({ type: 'put', record: makeStudy('b') }));
    expect(changeName(made, buildDossier([]))).toBe('onderzoek');
    expect(changeName([], undefined)).toBe('');
  });
});
