import { describe, expect, it } from 'vitest';
import { makeVerdict } from '@/testing/facts';
import { makeJournal } from '@/testing/journal';
import { touchedBy } from './touchedBy';

describe('what a change touched', () => {
  it('is each record that was written, and the item that it is about', () => {
    const verdict = makeVerdict('oordeel', { axis: 'execution', code: 'executed' });
    const journal = makeJournal();
    journal.change({ type: 'put', record: verdict });
    const touched = touchedBy({ entries: journal.entries, put: [verdict] });
    expect(touched).toEqual(['status:oordeel', 'motion:motie']);
  });

  it('is also what was deleted', () => {
    const verdict = makeVerdict('oordeel', { axis: 'execution', code: 'executed' });
    const journal = makeJournal();
    journal.change({ type: 'put', record: verdict });
    journal.change({ type: 'delete', ref: verdict });
    expect(touchedBy({ entries: journal.entries, put: [] })).toEqual(['status:oordeel']);
  });
});
