import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { makeJournal } from '@/testing/journal';
import { makeClaim, makeMalformed, makeStudy } from '@/testing/records';
import { dossierAsOf } from './asOf';
import { buildDossier } from './dossier';
import { dossierEntered } from './entered';

const study = makeStudy('a');
const sent = makeClaim('sent', 'a', { code: 'delivered', holdsFrom: '2024-10-18' });

/** A journal whose clock is set by hand. */
function makeHistory() {
  let now = new Date('2026-11-21T10:15:00.000Z');
  const journal = makeJournal(() => now);
  return {
    ...journal,
    at: (moment: string) => {
      now = new Date(moment);
      return journal;
    },
    on: (date: string) => dossierEntered(journal.entries, day(date)),
  };
}

describe('a fact of 18 October 2024 that was entered on 21 November 2026', () => {
  const history = makeHistory();
  history.change({ type: 'put', record: study }, { type: 'put', record: sent });
  const everything = buildDossier([study, sent]);

  it.each([
    ['2024-10-17', [], []],
    ['2024-10-18', ['sent'], []],
    ['2026-11-20', ['sent'], []],
    ['2026-11-21', ['sent'], ['sent']],
  ])('is on %s seen by the facts as %j and by what was entered as %j', (on, facts, entered) => {
    const byFacts = dossierAsOf(everything, day(on)).all('status');
    expect(byFacts.map(({ id }) => id)).toEqual(facts);
    const byEntry = history.on(on).dossier.all('status');
    expect(byEntry.map(({ id }) => id)).toEqual(entered);
  });
});

describe('dossierEntered', () => {
  it('shows what was deleted or edited later as it stood then', () => {
    const history = makeHistory();
    history.change({ type: 'put', record: study });
    history.at('2026-12-01T09:00:00.000Z').change({
      type: 'put',
      record: { ...study, title: 'Anders' },
    });
    history.at('2026-12-02T09:00:00.000Z').change({ type: 'delete', ref: study });
    const titleOn = (on: string) => history.on(on).dossier.find('study', 'a')?.title;
    expect(titleOn('2026-11-30')).toBe('Onderzoek a');
    expect(titleOn('2026-12-01')).toBe('Anders');
    expect(titleOn('2026-12-02')).toBeUndefined();
  });

  it('shows a change that was taken back until the day on which that was done', () => {
    const history = makeHistory();
    const change = history.change({ type: 'put', record: study });
    history.at('2026-12-01T09:00:00.000Z').undo(change);
    expect(history.on('2026-11-30').dossier.all('study')).toHaveLength(1);
    expect(history.on('2026-12-01').dossier.all('study')).toEqual([]);
  });

  it('counts days as they are in the Netherlands', () => {
    const history = makeHistory();
    history.at('2026-12-01T22:59:59.000Z').change({ type: 'put', record: study });
    history.at('2026-12-01T23:00:00.000Z').change({ type: 'put', record: makeStudy('b') });
    expect(history.on('2026-11-30').dossier.all('study')).toEqual([]);
    expect(history.on('2026-12-01').dossier.all('study')).toHaveLength(1);
    expect(history.on('2026-12-02').dossier.all('study')).toHaveLength(2);
  });

  it('sets apart what does not fit and keeps the rest, in the order in which it was first entered', () => {
    const history = makeHistory();
    history.change(
      { type: 'put', record: makeStudy('b') },
      { type: 'put', record: makeMalformed('wrong') },
      { type: 'put', record: study },
    );
    history.at('2026-12-01T09:00:00.000Z').change({
      type: 'put',
      record: makeStudy('b', { title: 'Anders' }),
    });
    const { dossier, rejected } = history.on('2026-12-01');
    expect(dossier.all('study').map(({ id }) => id)).toEqual(['b', 'a']);
    expect(rejected.map(({ ref }) => ref)).toEqual([{ kind: 'study', id: 'wrong' }]);
  });
});
