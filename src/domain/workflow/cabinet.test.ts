import { describe, expect, it } from 'vitest';
import { isOfCabinet } from './cabinet';

describe('who is of the cabinet', () => {
  it.each([
    ['Staatssecretaris van BZK', true],
    ['Minister en staatssecretaris van BZK', true],
    ['Z. Szabó, staatssecretaris van BZK', true],
    ['Ministerie van OCW', true],
    ['BZK, DGOBDR/D&B', true],
    ['Regering', true],
    ['Kabinet-Jetten', true],
    ['Tweede Kamer, vaste commissie voor Digitale Zaken', false],
    ['Commissie Digitale Zaken', false],
    ['Eerste Kamer', false],
    ['Rathenau Instituut', false],
    ['Ouders en opvoeders', false],
  ])('%s: %s', (text, is) => {
    expect(isOfCabinet(text)).toBe(is);
  });
});
