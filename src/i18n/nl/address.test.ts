import { describe, expect, it } from 'vitest';
import { addressOf } from './address';

describe('who is asked', () => {
  it.each([
    [[], 'de regering', false],
    [['Regering', 'Ministerie van BZK'], 'de regering', false],
    [['Kabinet'], 'het kabinet', false],
    [['Regering', 'Staatssecretaris van BZK'], 'de staatssecretaris van BZK', false],
    [['De minister van OCW, in debat'], 'de minister van OCW', false],
    [
      ['Minister van Binnenlandse Zaken en Koninkrijksrelaties'],
      'de minister van Binnenlandse Zaken en Koninkrijksrelaties',
      false,
    ],
    [
      ['Minister van OCW en staatssecretaris van BZK'],
      'de minister van OCW en de staatssecretaris van BZK',
      true,
    ],
    [['Minister-president'], 'de minister-president', false],
  ])('of %j is %s', (candidates, name, isPlural) => {
    expect(addressOf(candidates)).toEqual({ name, isPlural });
  });
});
