import { describe, expect, it } from 'vitest';
import type { Timeliness } from '@/domain/deadline/timeliness';
import { afterRecess, makeTerm } from '@/testing/facts';
import { againstTermText, presentTermText, timelinessLabel } from './timeliness';

const soon: Timeliness = { code: 'soon', days: 14 };
const begins: Timeliness = { code: 'soon', days: 14, isBegin: true };

describe('how something stands against a term', () => {
  it('says of a term without an end that it begins, not that it ends', () => {
    expect(againstTermText(begins, afterRecess)).toBe('niet voor 2 september 2024');
    expect(againstTermText({ code: 'running' }, afterRecess)).toBe('niet voor 2 september 2024');
    expect(againstTermText({ code: 'possiblyLate' }, afterRecess)).toBe('mogelijk verstreken');
  });

  it('does not repeat the day that the words name', () => {
    const words = makeTerm('vanaf 2 september 2024', '2024-09-02', '');
    expect(againstTermText(begins, words)).toBe('begint over 14 dagen');
    expect(againstTermText({ code: 'running' }, words)).toBe('nog niet verstreken');
  });

  it('counts the days to the begin of a stretch, and to the end of what only ends', () => {
    const spring = makeTerm('voorjaar 2025', '2025-03-01', '2025-05-31');
    expect(againstTermText(begins, spring)).toBe('begint over 14 dagen');
    expect(againstTermText(soon, makeTerm('voor 1 mei', '', '2025-04-30'))).toBe('over 14 dagen');
    expect(againstTermText(soon, makeTerm('1 mei', '2025-05-01', '2025-05-01'))).toBe(
      'over 14 dagen',
    );
  });
});

describe('the badge', () => {
  it.each([
    [begins, 'Begint over 14 dagen'],
    [soon, 'Over 14 dagen'],
    [{ code: 'soon', days: 0 } as const, 'Laatste dag'],
  ])('says of %j: %s', (stand, expected) => {
    expect(timelinessLabel(stand)).toBe(expected);
  });
});

describe('the term after a postponement', () => {
  it('says how long ago it passed', () => {
    expect(
      presentTermText(makeTerm('voor 1-7-2025', '', '2025-06-30'), {
        code: 'certainlyLate',
        days: 512,
      }),
    ).toBe('huidige termijn: voor 1 juli 2025, 512 dagen geleden verstreken');
  });

  it('is the present one while something is awaited, and the last one afterwards', () => {
    expect(presentTermText(afterRecess, begins)).toBe(
      'huidige termijn: na het reces, niet voor 2 september 2024',
    );
    expect(presentTermText(afterRecess, { code: 'deliveredUnclear' })).toBe(
      'laatste termijn: na het reces',
    );
  });
});
