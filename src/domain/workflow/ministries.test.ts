import { describe, expect, it } from 'vitest';
import { ministryIn, ministryName, officialName } from './ministries';

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
    ['Minister van Economische Zaken en Klimaat', 'EZK'],
    ['Tweede Kamer, vaste commissie voor Digitale Zaken', undefined],
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

  it.each([
    ['EZ', 'Economische Zaken'],
    ['Ministerie van ocw', 'Onderwijs, Cultuur en Wetenschap'],
    ['I&W', 'Infrastructuur en Waterstaat'],
    ['Economische Zaken', 'Economische Zaken'],
    ['Digitale Zaken', 'Digitale Zaken'],
  ])('%s is in full %s', (text, name) => {
    expect(officialName(text)).toBe(name);
  });
});
