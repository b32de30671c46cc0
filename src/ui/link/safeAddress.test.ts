import { describe, expect, it } from 'vitest';
import { safeAddress, siteOf } from './safeAddress';

describe('safeAddress', () => {
  it.each(['https://www.tweedekamer.nl/x?id=1#a', 'http://localhost:8000/', 'mailto:a@b.nl'])(
    'lets %s through',
    (text) => {
      expect(safeAddress(text)).toBe(text);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x.nl/1',
    'ftp://x.nl/',
    'https://anna:geheim@x.nl/',
    'https://anna@x.nl/',
    '//x.nl/pad',
    '/pad',
    'https://[',
    '',
  ])('holds %j back', (text) => {
    expect(safeAddress(text)).toBeUndefined();
  });
});

describe('siteOf', () => {
  it('names the site, and gives what is no address back as it is', () => {
    expect(siteOf('https://www.tweedekamer.nl/kamerstukken')).toBe('tweedekamer.nl');
    expect(siteOf('https://[')).toBe('https://[');
  });
});
