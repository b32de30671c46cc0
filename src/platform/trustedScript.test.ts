import { describe, expect, it } from 'vitest';
import { ownScript } from './trustedScript';

const base = 'https://gevolg.example.org/map/index.html';

describe('ownScript', () => {
  it('makes the address of a script of our own whole', () => {
    expect(ownScript('sw.js', base)).toBe('https://gevolg.example.org/map/sw.js');
  });

  it.each([
    'https://elders.example/sw.js',
    '//elders.example/sw.js',
    'data:text/javascript,1',
    'javascript:1',
  ])('refuses %s', (address) => {
    expect(() => ownScript(address, base)).toThrow(TypeError);
  });
});
