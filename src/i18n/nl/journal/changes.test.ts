import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { changesLead } from './changes';

const period = { from: day('2026-05-01'), until: day('2026-11-21'), mode: 'facts' } as const;

describe('changesLead', () => {
  it('says so when nothing changed', () => {
    expect(changesLead(period, [])).toBe('Tussen 1 mei en 21 november 2026 is er niets veranderd.');
    expect(changesLead({ ...period, mode: 'entered' }, [])).toBe(
      'Tussen 1 mei en 21 november 2026 is er niets ingevoerd dat iets verandert.',
    );
  });

  it('counts one', () => {
    expect(changesLead(period, ['deadlineShifted'])).toBe(
      'Tussen 1 mei en 21 november 2026: één termijn verschoven.',
    );
  });

  it('counts many, kind by kind in a fixed order', () => {
    const types = [
      'evidenceAdded',
      'status',
      'appeared',
      'appeared',
      'deadlineShifted',
      'status',
      'appeared',
    ] as const;
    expect(changesLead(period, types)).toBe(
      'Tussen 1 mei en 21 november 2026: drie items nieuw, twee statussen gewijzigd, één termijn verschoven, één onderbouwing erbij.',
    );
  });

  it('names both years where they differ, and says what was entered', () => {
    const years = { from: day('2025-12-31'), until: day('2026-01-01'), mode: 'entered' } as const;
    expect(changesLead(years, ['disappeared'])).toBe(
      'Ingevoerd tussen 31 december 2025 en 1 januari 2026: één item verwijderd.',
    );
  });
});
