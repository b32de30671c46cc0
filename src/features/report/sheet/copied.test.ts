import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import { rawRecord } from '@/testing/rawDossier';
import { copiedLine, copiedList, copiedTable } from './copied';

const dossier = buildDossier([
  rawRecord({ kind: 'study', id: 's', title: 'Studie' }),
  rawRecord({ kind: 'motion', id: 'm', title: 'Motie', references: ['kst-36200-VII-72'] }),
]);

const table = {
  title: 'Moties <alle>',
  columns: [{ key: 'a', title: 'Wat', share: 1 }],
  rows: [{ key: '1', cells: [[['a < b'], [{ text: 'Open', tone: 'open' as const }]]] }],
  nothing: 'Niets.',
};

describe('what is copied of a sheet', () => {
  it('links an item to its official page, and leaves one without as words', () => {
    const line = [
      { text: 'Motie', to: { kind: 'motion', id: 'm' } as const },
      ' en ',
      { text: 'Studie', to: { kind: 'study', id: 's' } as const },
    ];
    expect(copiedLine(dossier, line)).toEqual([
      { text: 'Motie', href: 'https://zoek.officielebekendmakingen.nl/kst-36200-VII-72.html' },
      ' en ',
      'Studie',
    ]);
  });

  it('is a real table with everything escaped, states as words', () => {
    const { html, text } = copiedTable(dossier, table);
    expect(html).toContain('<h3>Moties &lt;alle&gt;</h3>');
    expect(html).toContain('a &lt; b<br>Open</td>');
    expect(html).not.toContain('<alle>');
    expect(text).toBe('Moties <alle>\n\nWat\na < b · Open');
  });

  it('says in a sentence that a table has no rows, and leaves an empty list out', () => {
    expect(copiedTable(dossier, { ...table, rows: [] }).text).toBe('Moties <alle>\n\nNiets.');
    expect(copiedList(dossier, { title: 'Bronnen', lines: [] })).toEqual([]);
  });
});
