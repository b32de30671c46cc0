import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { exampleOn } from '@/testing/exampleDossier';
import type { SheetTable } from '../sheet/sheet';
import { isLink } from '../sheet/sources';
import { tableWords } from '../testing/lines';
import { progressTables } from './progressTables';

function tables(from: string, until: string): SheetTable[] {
  const period = { from: day(from), until: day(until) };
  return progressTables(exampleOn(until).dossier, period);
}

function rowsOf(all: readonly SheetTable[], title: RegExp): string[][] {
  const table = all.find((candidate) => title.test(candidate.title));
  return table ? tableWords(table) : [];
}

describe('the progress report', () => {
  it('has the columns of the ministry and of Tabel 1', () => {
    const heads = tables('2023-01-01', '2023-02-22').map(({ columns }) =>
      columns.map(({ title }) => title),
    );
    const ministry = [
      'Omschrijving',
      'Vindplaats',
      'Stand van zaken',
      'Termijn',
      'Verantwoordelijke',
    ];
    expect(heads).toEqual([
      ministry,
      ministry,
      [
        'Instituut',
        'Onderwerp',
        'Beknopte beschrijving en onderzoeksvragen',
        'Start- en opleverdatum',
      ],
    ]);
  });

  it('has the studies of the letter in the order of the letter, with its words for the days', () => {
    const rows = rowsOf(tables('2023-01-01', '2023-02-22'), /^Tabel 1/u);
    expect(rows.map(([institute, topic, , days]) => [institute, topic, days]).slice(0, 4)).toEqual([
      ['WRR', 'Media en democratie', 'Start 2022 | Oplevering 2024'],
      [
        'Rathenau Instituut',
        'Werkprogramma 2023–2024, thema Digitalisering',
        'Start 2023 | Afronding eind 2024',
      ],
      ['Trimbos-instituut', 'Digitale Balans', 'Start 2022 | Afronding Q1 2023 | Mogelijk te laat'],
      [
        'Ministerie van BZK',
        'Kansen en risico’s van opkomende technologieën',
        'Start voorjaar 2023',
      ],
    ]);
    expect(rows[0]?.[2]).toMatch(/Hoofdvraag: \| • .* \| Deelvragen: \| • /u);
  });

  it('tells of a motion what happened in the period only, each with its source', () => {
    const rows = rowsOf(tables('2024-07-01', '2024-12-31'), /^Moties/u);
    const state = rows.find(([name]) => name?.startsWith('Motie-Gündogan'))?.[2] ?? '';
    expect(state).toContain('In deze periode:');
    expect(state).toContain('18-10-2024: Geleverd als antwoord');
    expect(state).toContain('(Kamerbrief bij de literatuurscan');
    expect(state).not.toContain('21-02-2024');
  });

  it('says that nothing happened where nothing did', () => {
    const rows = rowsOf(tables('2024-07-01', '2024-12-31'), /^Moties/u);
    const state = rows.find(([name]) => name?.startsWith('Motie-Bontenbal'))?.[2];
    expect(state).toMatch(/In deze periode is niets vastgelegd\.$/u);
  });

  it('leaves out what was not known yet, and a study that came before the period', () => {
    const early = rowsOf(tables('2023-01-01', '2023-06-30'), /^Moties/u);
    expect(early.map(([name]) => name?.split(':')[0])).toEqual(['Motie-Bontenbal c.s.']);
    const late = rowsOf(tables('2025-01-01', '2025-06-30'), /^Tabel 1/u);
    expect(late.map(([, topic]) => topic)).not.toContain(
      'Literatuuronderzoek sociale media en democratie',
    );
  });

  it('links the days of a study and the place of a motion to where they stand', () => {
    const [motions, , studies] = tables('2023-01-01', '2023-02-22');
    const place = motions?.rows[0]?.cells[1]?.flat() ?? [];
    expect(place).toContainEqual({
      text: '36 200 VII, nr. 72',
      href: 'https://zoek.officielebekendmakingen.nl/kst-36200-VII-72.html',
    });
    const due = studies?.rows[0]?.cells[3]?.[1];
    expect(due).toEqual([
      { text: 'Oplevering 2024', to: { kind: 'document', id: 'brief-motie-bontenbal-2023' } },
    ]);
  });

  it.each([
    ['2023-01-01', '2023-06-30'],
    ['2024-01-01', '2024-12-31'],
    ['2026-05-21', '2026-11-21'],
  ])(
    'leads from every cell to a source or to the page of the item, from %s to %s',
    (from, until) => {
      const without = tables(from, until).flatMap(({ columns, rows }) =>
        rows.flatMap(({ key, cells }) =>
          cells.flatMap((cell, at) =>
            cell.flat().some(isLink) ? [] : [`${key}: ${columns[at]?.title}`],
          ),
        ),
      );
      expect(without).toEqual([]);
    },
  );

  it('names what was delivered for a motion, also before the period, and links it', () => {
    const [motions] = tables('2026-05-21', '2026-11-21');
    const pieces = motions?.rows.find(({ key }) => key === 'motie-gundogan')?.cells[2]?.flat();
    expect(pieces).toContainEqual({
      text: 'Kamerbrief bij de literatuurscan over sociale media',
      to: { kind: 'document', id: 'brief-literatuurscan-2024-10' },
    });
  });

  it('rests a delivery on what says that it came, not on the note that says it did not', () => {
    const [motions] = tables('2026-05-21', '2026-11-21');
    const pieces = motions?.rows.find(({ key }) => key === 'motie-gundogan')?.cells[2]?.flat();
    expect(pieces).not.toContainEqual(
      expect.objectContaining({ to: { kind: 'document', id: 'nota-literatuuronderzoek-2024' } }),
    );
  });

  it('leads from a search, which has no document, to the page on which it stands', () => {
    const [motions] = tables('2026-05-21', '2026-11-21');
    const lines = motions?.rows.find(({ key }) => key === 'motie-kathmann')?.cells[2] ?? [];
    expect(
      lines.find(([first]) => typeof first === 'object' && first.text === '21-11-2026')?.[0],
    ).toEqual({
      text: '21-11-2026',
      to: { kind: 'motion', id: 'motie-kathmann' },
    });
  });
});
