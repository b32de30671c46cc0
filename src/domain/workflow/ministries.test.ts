import { describe, expect, it } from 'vitest';
import { ministryIn, ministryName } from './ministries';

describe('the ministry that a text names', () => {
  it.each([
    ['Ministerie van BZK', 'BZK'],
    ['Minister van BZK', 'BZK'],
    ['Staatssecretaris van BZK, A.C. van Huffelen', 'BZK'],
    ['Minister en staatssecretaris van BZK', 'BZK'],
    ['de demissionair minister van Binnenlandse Zaken en Koninkrijksrelaties', 'BZK'],
    ['Minister van Onderwijs, Cultuur en Wetenschap', 'OCW'],
    ['BZK, DGOBDR/D&B', 'BZK'],
    ['Regering', undefined],
    ['Kabinet-Jetten', undefined],
    ['WRR', undefined],
  ])('of %s is %s', (text, name) => {
    expect(ministryIn(text)).toBe(name);
  });

  it('has one name, however it is written', () => {
    expect(ministryName('het ministerie van Binnenlandse Zaken en Koninkrijksrelaties')).toBe(
      'BZK',
    );
    expect(ministryName('bzk')).toBe('bzk');
  });
});
