import { describe, expect, it } from 'vitest';
import { refusalReason, retryReason } from './retryReason';

describe('why a download is tried again', () => {
  it.each([
    [new TypeError('terminated'), 'de verbinding is verbroken'],
    [
      new TypeError('fetch failed', {
        cause: Object.assign(new Error('x'), { code: 'ENOTFOUND' }),
      }),
      'de website is niet te vinden',
    ],
    [new TypeError('fetch failed'), 'er komt geen verbinding tot stand'],
    [new Error('odd'), 'er kwam geen antwoord (odd)'],
  ])('is told in Dutch: %s', (error, told) => {
    expect(retryReason(error)).toBe(told);
  });

  it('is told of a reply by its number', () => {
    expect([429, 503, 403].map((status) => refusalReason({ status }))).toEqual([
      'de website vraagt om te wachten (429)',
      'de website heeft een storing (503)',
      'de website weigert dit (403)',
    ]);
  });
});
