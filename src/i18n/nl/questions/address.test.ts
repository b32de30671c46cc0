import { describe, expect, it } from 'vitest';
import { addresseeName, addressOf } from './address';

const bzk = 'Binnenlandse Zaken en Koninkrijksrelaties';
const ocw = 'Onderwijs, Cultuur en Wetenschap';

describe('who is asked', () => {
  it.each([
    [[], 'de regering', false],
    [['Regering'], 'de regering', false],
    [['Regering', 'Ministerie van BZK'], `de minister van ${bzk}`, false],
    [['EZ, Directie Mededinging'], 'de minister van Economische Zaken', false],
    [['Ministerie van Algemene Zaken'], 'de minister-president', false],
    [['Kabinet'], 'het kabinet', false],
    [['Regering', 'Staatssecretaris van BZK'], `de staatssecretaris van ${bzk}`, false],
    [['De minister van OCW, in debat'], `de minister van ${ocw}`, false],
    [[`Minister van ${ocw}`], `de minister van ${ocw}`, false],
    [['demissionair minister van EZK'], 'de minister van Economische Zaken en Klimaat', false],
    [['Z. Szabó (staatssecretaris van BZK)'], `de staatssecretaris van ${bzk}`, false],
    [['Minister Van Weel'], 'minister Van Weel', false],
    [['Staatssecretaris Digitalisering'], 'de staatssecretaris Digitalisering', false],
    [
      ['Minister van OCW en staatssecretaris van BZK'],
      `de minister van ${ocw} en de staatssecretaris van ${bzk}`,
      true,
    ],
    [['Minister-president'], 'de minister-president', false],
  ])('of %j is %s', (candidates, name, isPlural) => {
    expect(addressOf(candidates, [])).toEqual({ name, isPlural });
  });

  const before = ['Staatssecretaris van BZK'];
  it.each([
    [[{ name: undefined, ministry: 'EZ' }], 'de minister van Economische Zaken', false],
    [[{ name: 'A. de Vries', ministry: 'Ministerie van OCW' }], `de minister van ${ocw}`, false],
    [
      [{ name: 'Minister Van Weel', ministry: 'JenV' }],
      'de minister van Justitie en Veiligheid',
      false,
    ],
    [
      [{ name: 'Staatssecretaris van EZ', ministry: 'EZ' }],
      'de staatssecretaris van Economische Zaken',
      false,
    ],
    [[{ name: 'A. de Vries', ministry: 'BZK' }], `de staatssecretaris van ${bzk}`, false],
    [[{ name: 'A. de Vries', ministry: undefined }], `de staatssecretaris van ${bzk}`, false],
    [
      [
        { name: undefined, ministry: 'EZ' },
        { name: undefined, ministry: 'OCW' },
      ],
      `de minister van Economische Zaken en de minister van ${ocw}`,
      true,
    ],
  ])('is, whoever was spoken to before, %j: %s', (holders, name, isPlural) => {
    expect(addressOf(before, holders)).toEqual({ name, isPlural });
  });
});

describe('to whom something is addressed', () => {
  it.each([
    ['Kabinet-Jetten', 'het kabinet-Jetten'],
    ['Tweede Kamer', 'de Tweede Kamer'],
    ['Minister van EZ', 'de minister van Economische Zaken'],
    ['Ouders en opvoeders', '‘Ouders en opvoeders’'],
  ])('%s is %s', (text, name) => {
    expect(addresseeName(text)).toBe(name);
  });
});
