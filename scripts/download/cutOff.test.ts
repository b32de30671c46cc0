import { describe, expect, it } from 'vitest';
import { isCutOffXml } from './cutOff';

describe('a description in XML', () => {
  const whole = '<?xml version="1.0"?>\n<Edmx a="1"><Type><Property Name="Id"/></Type></Edmx>\n';

  it('is cut off wherever it ends before its outermost element does', () => {
    const end = whole.trimEnd().length;
    for (let length = 0; length < end; length += 1) {
      expect(isCutOffXml(whole.slice(0, length)), whole.slice(0, length)).toBe(true);
    }
  });

  it.each([whole, '<Edmx a="1"/>', '<?xml version="1.0"?>\n<Edmx />\n'])('is whole: %s', (text) => {
    expect(isCutOffXml(text)).toBe(false);
  });
});
