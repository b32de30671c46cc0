import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArchiveItem, archiveKinds } from '@/domain/archive/archiveItem';
import { day } from '@/domain/shared/day';
import { archiveIndexOf, foundIds, partOf } from '@/testing/archiveIndex';
import { makeArchiveItem } from '@/testing/archiveItems';
import { naiveSearch } from '@/testing/naiveSearch';
import { indexOf, merged, withoutRecords, withPart } from '../index/archiveIndex';
import { partFromBuffers, partToBuffers } from '../index/serialise';
import { parseQuery } from '../query/parseQuery';
import { searchArchive } from './searchArchive';

const words =
  'motie moties huis huizen huiz onderzoek onderzoeken onderzeok jeugd jeugdzorg zorg Bontenbal bontebal de 36200 72 Gündogan F35 F-35 F 35'.split(
    ' ',
  );
const word = fc.constantFrom(...words);
const text = fc.array(word, { maxLength: 5 }).map((list) => list.join(' '));
const references = ['kst-36200-VII-72', 'kst-36200-73', 'kst-32735-307', '2024D24219'];
const memberNames = [
  'Van der Plas',
  'Van der Lee',
  "'t Hart",
  'Dik-Faber',
  'Krul',
  'Bontenbal',
  'Kuik',
  'Kuiken',
];
const appreciations = ['Oordeel Kamer', 'Ontraden', 'Ontraden, tenzij gewijzigd'];
const days = ['2022-12-31', '2023-01-01', '2023-06-01'].map(day);

const content = fc.record(
  {
    kind: fc.constantFrom(...archiveKinds),
    soort: fc.constantFrom('Motie', 'Brief regering'),
    title: text,
    subject: text,
    names: fc.array(fc.constantFrom(...memberNames), { maxLength: 2 }),
    references: fc.subarray(references, { maxLength: 2 }),
    text,
    dictum: fc.array(text, { maxLength: 2 }),
    on: fc.constantFrom(...days),
    year: fc.constantFrom('2022-2023', '2023-2024'),
    finished: fc.boolean(),
    appreciation: fc.constantFrom(...appreciations),
  },
  { requiredKeys: [] },
);

function numbered(contents: readonly Partial<ArchiveItem>[], prefix = 'r'): ArchiveItem[] {
  return contents.map((given, at) =>
    makeArchiveItem(`${prefix}${at}`, { number: `2022Z2195${at % 10}`, ...given }),
  );
}

const corpus = fc.array(content, { maxLength: 9 }).map((contents) => numbered(contents));

const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => `"${list.join(' ')}"`);
const beginning = fc.tuple(word, fc.nat({ max: 8 })).map(([whole, to]) => whole.slice(0, to + 1));
const field = fc.constantFrom(
  'indiener:krul',
  'indiener:"van der plas"',
  'indiener:van der plas',
  "indiener:'t hart",
  'indiener:dik-faber',
  'indiener:kuiken',
  'indiener:bontebal',
  'jaar:2023',
  'jaar:2022',
  'jaar:2022-2023',
  'jaar:2021-2022',
  'jaar:2020-2022',
  'jaar:>2022',
  'jaar:<2023',
  'soort:moties',
  'soort:brief',
  'dossier:36200',
  'dossier:"36 200 VII"',
  'dossier:jeugdzorg',
  'appreciatie:ontraden',
  'appreciatie:"ontraden"',
  'afgedaan:ja',
  'afgedaan:nee',
);
const reference = fc.constantFrom(
  '36 200 VII, nr. 72',
  '"36 200 VII, nr. 72"',
  'kst-36200-VII-72',
  '2022Z21951',
  '36200 73',
  '32735-307',
  '2024d24219',
);
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.oneof(word, beginning) },
  phrase,
  field,
  reference,
);
const question = fc
  .array(fc.tuple(piece, fc.nat({ max: 5 })), { maxLength: 4 })
  .map((pieces) => pieces.map(([said, chance]) => (chance === 0 ? `-${said}` : said)).join(' '));

function sorted(found: readonly (string | undefined)[]): string[] {
  return found.map(String).toSorted((one, other) => one.localeCompare(other));
}

function ids(items: readonly ArchiveItem[]): string[] {
  return items.map(({ id }) => id);
}

/** Written by hand, since the plain search knows forms and codes by what it must judge. */
describe('forms of words and codes', () => {
  const subjects: Readonly<Record<string, string>> = {
    raised: 'De accijns wordt verhoogd',
    raise: 'Verhoging van de boetes',
    high: 'Hoogte van de boetes',
    arranged: 'Dit is wettelijk geregeld',
    arranging: 'Regels voor de jacht',
    rain: 'Regen in de herfst',
    safe: 'Een veilig spoor',
    safety: 'De veiligheid op straat',
    ships: 'Varende schepen',
    ship: 'Een schip met vuur',
    hyphen: 'Kopen van de F-35',
    joined: 'Onderhoud van F35',
    longer: 'Levering van F-350',
    apart: '35 bladen F',
  };
  const items = Object.entries(subjects).map(([id, subject]) => makeArchiveItem(id, { subject }));

  it.each([
    ['verhogen', ['raised', 'raise']],
    ['verhogingen', ['raised', 'raise']],
    ['regelt', ['arranged', 'arranging']],
    ['veilige', ['safe', 'safety']],
    ['veiligheden', ['safe', 'safety']],
    ['schip', ['ships', 'ship']],
    ['schepen', ['ships', 'ship']],
    ['"schepen"', ['ships']],
    ['F35', ['hyphen', 'joined']],
    ['F-35', ['hyphen', 'joined']],
    ['boetes -verhogen', ['high']],
    ['van -F35', ['raise', 'high', 'longer']],
  ])('finds for %s what one who knows them would', (asked, expected) => {
    expect(sorted(foundIds(archiveIndexOf(items), asked))).toEqual(sorted(expected));
    expect(sorted(ids(naiveSearch(items, parseQuery(asked))))).toEqual(sorted(expected));
  });
});

/** By hand too, since the plain search reads a question as the fast one does. */
describe('members, compounds and references', () => {
  const names: Readonly<Record<string, string[]>> = {
    plas: ['Van der Plas'],
    lee: ['Van der Lee'],
    van: ['Van Vroonhoven', 'Plasterk'],
    hart: ["'t Hart"],
    hyphened: ['Dik-Faber'],
    faber: ['Faber'],
    kuik: ['Kuik'],
    kuiken: ['Kuiken'],
  };
  const subjects: Readonly<Record<string, string>> = {
    pension: 'De AOW-leeftijd',
    age: 'Een leeftijd voor sport',
    joined: 'Het F35-programma',
    hyphen: 'Het F-35-programma',
    answer: 'Antwoord op de motie (Kamerstuk 36 200 VII, nr. 72)',
    next: 'Antwoord op de motie (Kamerstuk 36 200 VII, nr. 73)',
  };
  const items = [
    makeArchiveItem('borne', { references: ['kst-36200-VII-72'] }),
    makeArchiveItem('later', { references: ['kst-36200-VII-720'] }),
    ...Object.entries(names).map(([id, own]) => makeArchiveItem(id, { names: own })),
    ...Object.entries(subjects).map(([id, subject]) => makeArchiveItem(id, { subject })),
  ];
  const without = (...out: string[]) => ids(items).filter((id) => !out.includes(id));
  const paper = without('borne', 'answer');

  it.each([
    ['indiener:kuiken', ['kuiken']],
    ['indiener:van der plas', ['plas']],
    ["indiener:'t Hart", ['hart']],
    ['motie -indiener:van der plas', without('plas')],
    ["motie -indiener:'t Hart", without('hart')],
    ['motie -indiener:dik-faber', without('hyphened')],
    ['motie -indiener:"faber"', without('hyphened', 'faber')],
    ['motie -AOW-leeftijd', without('pension')],
    ['motie -F-35-programma', without('joined', 'hyphen')],
    ['motie -F35-programma', without('joined', 'hyphen')],
    ['motie -36200-VII-72', paper],
    ['motie -kst-36200-VII-72', paper],
    ['motie -"36200 VII, nr. 72"', paper],
  ])('finds for %s what one who knows them would', (asked, expected) => {
    expect(sorted(foundIds(archiveIndexOf(items), asked))).toEqual(sorted(expected));
    expect(sorted(ids(naiveSearch(items, parseQuery(asked))))).toEqual(sorted(expected));
  });
});

describe('whatever the archive and the question', () => {
  it('finds what a search through everything finds', () => {
    fc.assert(
      fc.property(corpus, question, (items, asked) => {
        const naive = ids(naiveSearch(items, parseQuery(asked)));
        expect(sorted(foundIds(archiveIndexOf(items), asked))).toEqual(sorted(naive));
      }),
      { numRuns: 600 },
    );
  });

  it('gives the same answers when built in parts, merged, or stored and loaded', () => {
    fc.assert(
      fc.property(corpus, fc.nat({ max: 9 }), question, (items, at, asked) => {
        const whole = archiveIndexOf(items);
        const inParts = indexOf([partOf(items.slice(0, at)), partOf(items.slice(at))]);
        const loaded = inParts.parts.map((part) => partFromBuffers(partToBuffers(part)));
        const stored = indexOf(loaded.flatMap((read) => (read.ok ? [read.value] : [])));
        const answer = searchArchive(whole, parseQuery(asked));
        for (const other of [inParts, merged(inParts), stored, merged(stored)]) {
          expect(searchArchive(other, parseQuery(asked))).toEqual(answer);
        }
      }),
    );
  });

  it('merges parts to what would have been built at once', () => {
    fc.assert(
      fc.property(corpus, fc.nat({ max: 9 }), (items, at) => {
        const inParts = indexOf([partOf(items.slice(0, at)), partOf(items.slice(at))]);
        const [part = partOf([])] = merged(inParts).parts;
        expect(partToBuffers(part)).toEqual(partToBuffers(partOf(items)));
      }),
    );
  });

  it('finds of changed records the last version, and deleted ones not at all', () => {
    const changes = fc.tuple(corpus, corpus, fc.subarray(['r0', 'r1', 'r2', 'r5']));
    fc.assert(
      fc.property(changes, question, ([before, later, deleted], asked) => {
        const index = withoutRecords(withPart(archiveIndexOf(before), partOf(later)), deleted);
        const left = [...before.filter(({ id }) => !ids(later).includes(id)), ...later];
        const kept = left.filter(({ id }) => !deleted.includes(id));
        const naive = sorted(ids(naiveSearch(kept, parseQuery(asked))));
        expect(sorted(foundIds(index, asked))).toEqual(naive);
        expect(sorted(foundIds(merged(index), asked))).toEqual(naive);
      }),
      { numRuns: 300 },
    );
  });

  it('gives pages that together are all results in one order, with counts over all of them', () => {
    fc.assert(
      fc.property(corpus, question, fc.integer({ min: 1, max: 4 }), (items, asked, limit) => {
        const index = archiveIndexOf(items);
        const all = searchArchive(index, parseQuery(asked));
        const pages = [0, 1, 2].flatMap((page) =>
          foundIds(index, asked, { offset: page * limit, limit }),
        );
        expect(pages).toEqual(foundIds(index, asked).slice(0, 3 * limit));
        const counted = [...all.counts.kinds.values()].reduce((sum, count) => sum + count, 0);
        expect(counted).toBe(all.total);
      }),
    );
  });
});
