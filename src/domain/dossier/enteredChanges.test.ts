import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { makeJournal } from '@/testing/journal';
import { makeStudy } from '@/testing/records';
import { countEnteredChanges } from './enteredChanges';
import { bulkFrom } from './recent';

const [yesterday, today] = [day('2026-11-20'), day('2026-11-21')];

describe('countEnteredChanges', () => {
  it('counts changes of the period, without a load of many records and what was undone', () => {
    const journal = makeJournal();
    const put = (id: string) => ({ type: 'put', record: makeStudy(id) }) as const;
    journal.change(...Array.from({ length: bulkFrom }, (_, nth) => put(`geladen-${nth}`)));
    journal.change(put('een'));
    journal.undo(journal.change(put('twee')));
    expect(countEnteredChanges(journal.entries, yesterday, today)).toBe(1);
    expect(countEnteredChanges(journal.entries, today, today)).toBe(0);
  });
});
