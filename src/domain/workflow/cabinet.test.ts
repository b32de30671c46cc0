import { describe, expect, it } from 'vitest';
import { isOfCabinet, membersIn } from './cabinet';

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

it('two who are named together are two members of the cabinet', () => {
  expect(membersIn('Minister en staatssecretaris van BZK')).toEqual([
    'Minister van BZK',
    'Staatssecretaris van BZK',
  ]);
  expect(membersIn('Minister van OCW')).toEqual(['Minister van OCW']);
});
