import { describe, expect, it } from 'vitest';
import { motionName } from './questionNames';

describe('the name of a motion', () => {
  it.each([
    ['Motie-Gündogan c.s.: sociale media', [], 'de motie-Gündogan c.s.'],
    ['Motie van het lid Kathmann over scenario’s', ['Kathmann'], 'de motie van het lid Kathmann'],
    ['Gewijzigde motie-Ceder: tekst', [], 'de gewijzigde motie-Ceder'],
    ['Advies van de WRR', ['Bontenbal', 'Ceder'], 'de motie-Bontenbal c.s.'],
    ['Advies van de WRR', ['Bontenbal'], 'de motie-Bontenbal'],
    ['Advies van de WRR', [], 'de motie ‘Advies van de WRR’'],
  ])('%s by %j', (title, submitters, expected) => {
    expect(motionName(title, submitters)).toBe(expected);
  });
});
