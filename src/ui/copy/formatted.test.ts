import { describe, expect, it } from 'vitest';
import { bullets, grid, heading, numbered, paragraph, stacked } from './formatted';

describe('formatted content', () => {
  it('escapes what stands in the dossier, also in addresses', () => {
    const line = ['<b>a & b</b> ', { text: '"c"', href: 'https://x.nl/?a=1&b="2"' }];
    expect(paragraph(line).html).toBe(
      '<p>&lt;b&gt;a &amp; b&lt;/b&gt; <a href="https://x.nl/?a=1&amp;b=%222%22">&quot;c&quot;</a></p>',
    );
    expect(heading(2, 'A < B').html).toBe('<h2>A &lt; B</h2>');
    expect(bullets(['<i>']).html).toBe('<ul><li>&lt;i&gt;</li></ul>');
  });

  it('makes no link of what is no address of the web', () => {
    const line = [{ text: 'klik', href: 'javascript:alert(1)' }];
    expect(paragraph(line).html).toBe('<p>klik</p>');
  });

  it('sets the lines of a cell below each other, and in plain text on one line', () => {
    const { html, text } = grid(['Wat', 'Stand'], [[{ lines: ['een', ['<twee>']] }, 'open\nnog']]);
    expect(html).toContain('>een<br>&lt;twee&gt;</td>');
    expect(html).toContain('<th scope="col"');
    expect(text).toBe('Wat\tStand\neen · <twee>\topen nog');
  });

  it('carries its lines without styles, which the policy of the page would refuse', () => {
    const { html } = grid(['Wat'], [['een']]);
    expect(html).toContain('<table border="1"');
    expect(html).not.toContain('style=');
  });

  it('numbers what is asked one by one', () => {
    expect(numbered(['Wanneer?', 'Hoe?'])).toEqual({
      html: '<ol><li>Wanneer?</li><li>Hoe?</li></ol>',
      text: '1. Wanneer?\n2. Hoe?',
    });
  });

  it('keeps parts apart by an empty line in plain text', () => {
    expect(stacked([heading(2, 'Kop'), paragraph('Zin')]).text).toBe('Kop\n\nZin');
  });
});
