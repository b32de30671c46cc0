import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReferences } from './findReferences';
import { parseReference, readDossier } from './parseReference';
import {
  caseUrl,
  kamerstuk,
  marked,
  printDossier,
  printReference,
  type Reference,
  referenceUrl,
} from './reference';
import { typedReferences } from './typedReferences';

const ids = (text: string) =>
  findReferences(text)
    .map((reference) => reference.id)
    .join(' ');

describe('findReferences', () => {
  it.each([
    ['Kamerstuk 36 200 VII, nr. 72', 'kst-36200-VII-72'],
    ['Kamerstuk 36\u00a0200\u2009VII, nr.\u202f72', 'kst-36200-VII-72'],
    ['36200-VII-72', 'kst-36200-VII-72'],
    ['Kamerstukken II, 2023-2024, 29 279, nr 823, bijlage 1', 'kst-29279-823'],
    ['Kamerstuk 21 501-32, nr. 1726', 'kst-21501-32-1726'],
    ['21501-32-1726', 'kst-21501-32-1726'],
    ['kst-36410-vi-60', 'kst-36410-VI-60'],
    ['Kamerstuk 25 883–376', 'kst-25883-376'],
    ['33000 - XIII, nr. 69', 'kst-33000-XIII-69'],
    ['Kamerstukken II 2022/23, 36200, VII, nr. 72', 'kst-36200-VII-72'],
    ['27 484 (R 1669), nr. 289', 'kst-27484-R1669-289'],
    ['35130 (R2119)-15', 'kst-35130-R2119-15'],
    ['36 600 A, nr. 5', 'kst-36600-A-5'],
    ['32710 IXB-1', 'kst-32710-IXB-1'],
    ['26643, nr.74De motie is afgedaan', 'kst-26643-74'],
    ['36 200 VII (nr. 72)', 'kst-36200-VII-72'],
    ['36 200 vii, nr. 72', 'kst-36200-VII-72'],
    ['36200/VII/72', 'kst-36200-VII-72'],
    ['36 200 (VII), stuk nr. 72', 'kst-36200-VII-72'],
    ['Kamerstuk 36410-XVI148', 'kst-36410-XVI-148'],
    ['Kamerstukken II, 2023/24, 29 279, 823', 'kst-29279-823'],
    ['36 600 XVII, letter M', 'kst-36600-XVII-M'],
    ['Kamerstuk 21501-08, 900', 'kst-21501-08-900'],
    ['https://zoek.officielebekendmakingen.nl/kst-36200-VII-72.html', 'kst-36200-VII-72'],
    ['36\u2011200\u2011VII, nr. 72', 'kst-36200-VII-72'],
    ['36-200-VII-72', 'kst-36200-VII-72'],
    ['21\u2011501\u201132, nr. 1726', 'kst-21501-32-1726'],
    ['25 883, 376', 'kst-25883-376'],
    ['de motie (25883, 376)', 'kst-25883-376'],
    ['motie 25 883, 376', 'kst-25883-376'],
    ['Kamerstuk 26 643, nr. 1.025', 'kst-26643-1025'],
    ['Kamerstuk 29 279 nr. 12 herdruk', 'kst-29279-12'],
    ['Kamerstukken II 2022/23, 36 200 VII, nr. 72', 'kst-36200-VII-72'],
    ['Kamerstuk 32 761, nr. 12, blz. 4-5', 'kst-32761-12'],
    ['motie 32500 A 31', 'kst-32500-A-31'],
    ['naar aanleiding van motie nr. 19 637, 1448)', 'kst-19637-1448'],
    ['36 200-VII nr. 72 - Motie van het lid Bontenbal', 'kst-36200-VII-72'],
    ['Kamerstuk 36 200 VII, nr. 72 d.d. 1 december 2022', 'kst-36200-VII-72'],
  ])('reads one way of writing: %s', (text, expected) => {
    expect(ids(text)).toBe(expected);
  });

  it.each([
    ['29 477 nrs. 76, 77 en 78', 'kst-29477-76 kst-29477-77 kst-29477-78'],
    ['moties 29 247, nr. 104, 105, 107 ingediend', 'kst-29247-104 kst-29247-105 kst-29247-107'],
    ['moties (Kamerstuk 29 247, nr. 104, 105)', 'kst-29247-104 kst-29247-105'],
    ['29 247, nr. 104, 105, 107.', 'kst-29247-104 kst-29247-105 kst-29247-107'],
    ['29 247, nr. 104, 105, 107 leden', 'kst-29247-104'],
    ['29 247, nr. 104, 12, 15)', 'kst-29247-104'],
    ['29 247, nr. 104, 105, 2022)', 'kst-29247-104'],
    ['29 247, nr. 104, 105)', 'kst-29247-104'],
    ['(32500 V, 139 en 144)', 'kst-32500-V-139 kst-32500-V-144'],
    ['32500 V, 139 en 144 miljoen', 'kst-32500-V-139'],
    ['(Kamerstuk 29 279, 823 en 824)', 'kst-29279-823 kst-29279-824'],
    ['de nrs. 520 en 548 (28 676)', 'kst-28676-520 kst-28676-548'],
    ['36 200 VII, nrs. 12 t/m 14', 'kst-36200-VII-12 kst-36200-VII-13 kst-36200-VII-14'],
    ['29 279, nr. 1180, 1181 en 1182', 'kst-29279-1180 kst-29279-1181 kst-29279-1182'],
    ['29 279, nr. 76, 12 en 13 maart 2025', 'kst-29279-76'],
    ['29 279, nrs. 12-13 en 15', 'kst-29279-12 kst-29279-13 kst-29279-15'],
    ['(Kamerstuk 36202, T en U)', 'kst-36202-T kst-36202-U'],
    ['amendement op stuk nummer 16 bij wetsvoorstel 31 862', 'kst-31862-16'],
    ['op stuk nr. 292, 33576)', 'kst-33576-292'],
    ['(21501-02/29279-2772)', 'kst-21501-02-2772 kst-29279-2772'],
    ['29477-484-485-486', 'kst-29477-484 kst-29477-485 kst-29477-486'],
    ['29 684, nr. 72 en nr. 73', 'kst-29684-72 kst-29684-73'],
    ['36200 VII, nr. 72, 15 december 2022', 'kst-36200-VII-72'],
    ['26 643, nr. 1.025 en 1.026', 'kst-26643-1025 kst-26643-1026'],
    ['36 200 VII, nrs. 72 tm 74', 'kst-36200-VII-72 kst-36200-VII-73 kst-36200-VII-74'],
    ['moties 36 200 VII, nr. 72 en 26 643, nr. 1200', 'kst-36200-VII-72 kst-26643-1200'],
    ['de motie op stuk nr. 72 (36 200 VII)', 'kst-36200-VII-72'],
    ['Kamerstukken 35334/32813, nr. 199', 'kst-35334-199 kst-32813-199'],
    ['36 410 X, nr. 51; 36 410 V, nr. 59', 'kst-36410-X-51 kst-36410-V-59'],
  ])('writes out lists, ranges and shared papers: %s', (text, expected) => {
    expect(ids(text)).toBe(expected);
  });

  it.each([
    ['Kamerstukken I 2021/22, 35 526, nr. E', 'kst-35526-E'],
    ['35 526 / 25 295, CF', 'kst-35526-CF kst-25295-CF'],
    ['(Kamerstuk 35526-L)', 'kst-35526-L'],
    ['(Kamerstuk 36600-J)', ''],
  ])('tells papers of the Eerste Kamer from funds: %s', (text, expected) => {
    expect(ids(text)).toBe(expected);
  });

  it('reads other marks in their order', () => {
    expect(ids('zaak 2022 Z 21953, 2024 D24219')).toBe('2022Z21953 2024D24219');
    expect(ids('2024Z10238 en 2024D24219, TZ202504-057, T01970, kenmerk 2023-0000061234')).toBe(
      '2024Z10238 2024D24219 TZ202504-057 T01970 2023-0000061234',
    );
  });

  it.each([
    ['zaak 2022 Z 21953', '2022Z21953'],
    ['2022-Z21953', '2022Z21953'],
    ['2024 D 24219', '2024D24219'],
    ['t01970', 'T01970'],
    ['TZ 202504\u2011057', 'TZ202504-057'],
    [
      'https://www.tweedekamer.nl/kamerstukken/detail?id=2022Z21953&did=2022D46849',
      '2022Z21953 2022D46849',
    ],
  ])('reads a mark in every way of writing: %s', (text, expected) => {
    expect(ids(text)).toBe(expected);
  });

  it.each([
    'in 2024 waren 36 200 woningen',
    '12 345,67',
    '25 883, 376 en 412 euro',
    'in totaal 25 883, 376 minder',
    'in totaal 25 883, 376 en 412',
    '(25 883, 376 en 412 euro)',
    '32500 A 31',
    'motie 25 883 A 31',
    'motie 32500 A 31 maart',
    'nr. 19 637, 1448 mensen',
    'motie nr. 19 637 mensen',
    '+31 70 426 42 00',
    '30-100-200',
    '36 200 %',
    '2022-2023',
    '2511 CR Den Haag',
    'artikel 36, tweede lid',
    'op 29 september',
    '€ 25 883 376',
    'van 10 000-15 000 euro',
    'Kamerstuk 36576',
    'Handelingen II 2022/23, nr. 45, item 7',
    'Aanhangsel van de Handelingen II, 2022/23, nr. 1234',
    'tel. 070-3456789',
    'NL02 RABO 0123 4567 89',
    'Stcrt. 2024, 36200',
    'Verordening (EU) nr. 1291/2013',
    'A12345-67',
    '2500 EA Den Haag, Postbus 20011',
    '(21501-32)',
    'nr. 5, 36 200 woningen',
    'blg-1234567',
  ])('finds none in: %s', (text) => {
    expect(ids(text)).toBe('');
  });

  it.each([
    ['36200-VII-72 ', 'kst-36200-VII-72'],
    ['nrs. 1, 2, 3, ', ''],
    ['nr. 1 en ', ''],
    ['36 200 / ', ''],
    ['2022Z21953', ''],
    ['€ 100 000 ', ''],
    ['  ((Kamerstukken II, 2023-2024, ', ''],
  ])('reads a hundred thousand times the same without stalling: %s', (piece, each) => {
    const references = findReferences(piece.repeat(100_000));
    expect(references.length).toBe(each === '' ? 0 : 100_000);
    expect(references.every((reference) => reference.id === each)).toBe(true);
  });

  it('finds nothing in text without digits', () => {
    fc.assert(
      fc.property(
        fc.string().map((text) => text.replace(/\d/g, '')),
        (text) => ids(text) === '',
      ),
    );
  });
});

const dossiers = fc
  .record({
    number: fc.integer({ min: 10000, max: 39999 }).map(String),
    addition: fc.constantFrom(undefined, 'VII', 'IXB', 'XXIII', 'A', '32', 'R1669'),
  })
  .map(({ number, addition }) => (addition ? { number, addition } : { number }));
const papers = fc
  .tuple(
    dossiers,
    fc.oneof(fc.integer({ min: 1, max: 9999 }).map(String), fc.constantFrom('E', 'CF')),
  )
  .map(([dossier, number]) => kamerstuk(dossier, number));
const marks: fc.Arbitrary<Reference> = fc.constantFrom(
  marked('case', '2022Z21953'),
  marked('document', '2024D24219'),
  marked('commitment', 'TZ202504-057'),
  marked('commitment', 'T01970'),
  marked('letterMark', '2024-0000358151'),
);

describe('parseReference', () => {
  it('reads back whatever is printed', () => {
    fc.assert(
      fc.property(fc.oneof(papers, marks), (reference) => {
        expect(parseReference(printReference(reference))).toEqual(reference);
        expect(findReferences(printReference(reference))).toEqual([reference]);
      }),
    );
  });

  it('reads every canonical form', () => {
    fc.assert(
      fc.property(
        fc.oneof(papers, marks),
        (reference) => parseReference(reference.id)?.id === reference.id,
      ),
    );
  });

  it.each([
    ['36200 VII 72', 'kst-36200-VII-72'],
    ['36200vii72', 'kst-36200-VII-72'],
    ['kst-36410-vi-60', 'kst-36410-VI-60'],
    ['36 410 vi nr 60', 'kst-36410-VI-60'],
    ['32735 307', 'kst-32735-307'],
    ['35526 e', 'kst-35526-E'],
    ['nr. 72 36200 VII', 'kst-36200-VII-72'],
    ['motie nr 72 van 36 200 vii', 'kst-36200-VII-72'],
    ['nr. 307, Kamerstuk 32 735', 'kst-32735-307'],
    ['2022z21953', '2022Z21953'],
    ['2022 Z 21953', '2022Z21953'],
    ['tz 202504-057', 'TZ202504-057'],
    ['tz202504-057', 'TZ202504-057'],
  ])('reads what people type: %s', (text, expected) => {
    expect(parseReference(text)?.id).toBe(expected);
  });

  it.each([
    '',
    '36200',
    '36 200 VII',
    '36 200 VII, nr. 72 en nr. 73',
    'motie-Bontenbal',
    '2024',
    'nr. 72 jeugdzorg',
    '-2022Z21953',
  ])('takes nothing else for a reference: %s', (text) => {
    expect(parseReference(text)).toBeUndefined();
  });
});

describe('typedReferences', () => {
  it.each([
    ['36200 VII 72 verduurzaming', 'kst-36200-VII-72'],
    ['motie 36200-VII nr 72 en 36 410 vi 60 graag', 'kst-36200-VII-72'],
    ['verduurzaming nr. 72 36200 VII graag', 'kst-36200-VII-72'],
    ['“36200 VII 72” verduurzaming', 'kst-36200-VII-72'],
    ['36200 VII 72 32735 307', 'kst-36200-VII-72 kst-32735-307'],
    ['35526 de jeugdzorg', ''],
    ['36200 VII verduurzaming', ''],
    ['', ''],
  ])('finds among other words: %s', (question, expected) => {
    const found = typedReferences(question).map(({ id }) => id);
    expect(found.join(' ')).toBe(expected);
  });
});

describe('readDossier', () => {
  it.each([
    ['Kamerstuk 36 200 VII', '36 200 VII'],
    ['21501-32', '21 501-32'],
    ['36600-J', '36 600 J'],
    ['27 484 (R 1669)', '27 484 (R 1669)'],
    ['36576', '36 576'],
  ])('reads %s', (text, expected) => {
    const dossier = readDossier(text);
    expect(dossier && printDossier(dossier)).toBe(expected);
  });

  it('takes no reference for a dossier', () => {
    expect(readDossier('36 200 VII, nr. 72')).toBeUndefined();
  });
});

describe('links', () => {
  it('points to officielebekendmakingen.nl and tweedekamer.nl', () => {
    expect(referenceUrl(kamerstuk({ number: '36200', addition: 'VII' }, '72'))).toBe(
      'https://zoek.officielebekendmakingen.nl/kst-36200-VII-72.html',
    );
    expect(referenceUrl(marked('case', '2022Z21953'))).toBeUndefined();
    expect(caseUrl(marked('case', '2022Z21953').id, marked('document', '2022D46753').id)).toBe(
      'https://www.tweedekamer.nl/kamerstukken/detail?id=2022Z21953&did=2022D46753',
    );
  });
});
