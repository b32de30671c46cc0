import { describe, expect, it } from 'vitest';
import { parseQuery } from './parseQuery';

describe('signs by which nothing can be found', () => {
  it.each([
    ['😀', '😀'],
    ['jeugdzorg 😀', '😀'],
    ['jeugdzorg😀 👍🏽 😀', '😀 👍🏽'],
    ['-🇳🇱 zorg', '🇳🇱'],
    ['"?!" …', '?! …'],
  ])('are named: %s', (question, value) => {
    expect(parseQuery(question).problems).toEqual([{ code: 'onlySigns', value }]);
  });

  it.each([
    '',
    ' ',
    '-',
    'zorg & welzijn - jeugd (nieuw)!',
    'Kamerstuk 36 200 VII, nr. 72',
    '"36200"',
  ])('are not named of %j', (question) => {
    expect(parseQuery(question).problems).toEqual([]);
  });

  it('are named a few of, each once', () => {
    const [problem] = parseQuery('😀 😁 😂 😃 😄 😅 😀').problems;
    expect(problem).toEqual({ code: 'onlySigns', value: '😀 😁 😂 😃 😄' });
  });
});
