import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { archiveIndexOf, foundIds } from '@/testing/archiveIndex';
import { makeArchiveItem } from '@/testing/archiveItems';
import { parseQuery } from '../query/parseQuery';
import { placeInResults, searchArchive } from './searchArchive';

const bontenbal = makeArchiveItem('bontenbal', {
  number: '2022Z21953',
  references: ['kst-36200-VII-72', '2022D46753'],
  subject: 'Motie van het lid Bontenbal c.s. over onderzoek naar sociale media',
  title: 'Vaststelling van de begroting Binnenlandse Zaken',
  names: ['Bontenbal', 'Ceder'],
  on: day('2022-11-10'),
  year: '2022-2023',
  finished: true,
  appreciation: 'Oordeel Kamer',
});
const letter = makeArchiveItem('letter', {
  kind: 'letter',
  soort: 'Brief regering',
  number: '2023Z03199',
  subject: 'Reactie op de motie Bontenbal (Kamerstuk 36 200 VII, nr. 72)',
  title: 'Informatie- en communicatietechnologie',
  names: ['Van Huffelen'],
  on: day('2023-02-22'),
  year: '2022-2023',
});
const other = makeArchiveItem('other', {
  number: '2023Z00001',
  references: ['kst-36200-VII-73'],
  subject: 'Motie van het lid Krul over wachtlijsten in de jeugdzorg',
  title: 'Jeugdzorg',
  names: ['Krul'],
  on: day('2023-05-01'),
  finished: false,
  appreciation: 'Ontraden',
});
const index = archiveIndexOf([bontenbal, letter, other]);

describe('finding', () => {
  it.each([
    ['bontenbal', ['bontenbal', 'letter']],
    ['bontebal', ['bontenbal', 'letter']],
    ['BONTENBLA', ['bontenbal', 'letter']],
    ['onderzoeken sociale', ['bontenbal']],
    ['"sociale media"', ['bontenbal']],
    ['"media sociale"', []],
    ['moties -krul', ['bontenbal', 'letter']],
    ['indiener:bontenbal', ['bontenbal']],
    ['brief', ['letter']],
    ['soort:brief', ['letter']],
    ['soort:brief soort:motie', ['other', 'letter', 'bontenbal']],
    ['jaar:2023 afgedaan:nee', ['other']],
    ['dossier:36200', ['other', 'bontenbal']],
    ['dossier 36200', ['other', 'bontenbal', 'letter']],
    ['indiener: krul', ['other']],
    ['2022Z219', ['bontenbal']],
    ['2023Z3199', ['letter']],
    ['2023z1', ['other']],
    ['huffelen motie', ['letter']],
    ['xyzzy', []],
  ])('finds by %s', (question, expected) => {
    expect(foundIds(index, question)).toEqual(expected);
  });

  it.each([
    '36 200 VII, nr. 72',
    '36200vii72',
    'Kamerstuk 36200-VII-72',
    'https://zoek.officielebekendmakingen.nl/kst-36200-VII-72.html',
    '"36 200 VII, nr. 72"',
    'nr. 72 36200 VII',
    '36200 VII 72 motie',
  ])('leads by %s straight to what bears it, and then to what names it', (question) => {
    const { hits } = searchArchive(index, parseQuery(question));
    expect(hits.map(({ isExact }) => isExact)).toEqual([true, false]);
    expect(foundIds(index, question)).toEqual(['bontenbal', 'letter']);
  });

  it('keeps to exclusions and narrowing even where the reference is right', () => {
    expect(foundIds(index, '2022Z21953 -soort:motie')).toEqual([]);
    expect(foundIds(index, '2022Z21953', { narrowing: { kinds: ['letter'] } })).toEqual([]);
  });

  it('tells by which words each was found, typos and other forms included', () => {
    const wordsFor = (question: string) =>
      searchArchive(index, parseQuery(question)).hits[0]?.words;
    expect(wordsFor('bontebal onderzoeken')).toEqual(
      expect.arrayContaining(['bontenbal', 'onderzoek']),
    );
    expect(wordsFor('jeugd krul')).toEqual(expect.arrayContaining(['jeugdzorg', 'krul']));
    expect(wordsFor('jaar:2023')).toEqual([]);
  });

  it('forgives a typo only where the word itself is rare', () => {
    const many = Array.from({ length: 6 }, (_, at) =>
      makeArchiveItem(`${at}`, { subject: 'wachtlijst' }),
    );
    const misspelt = makeArchiveItem('misspelt', { subject: 'wachtlijts' });
    expect(foundIds(archiveIndexOf([...many, misspelt]), 'wachtlijst')).not.toContain('misspelt');
    expect(foundIds(archiveIndexOf([...many.slice(3), misspelt]), 'wachtlijst')).toContain(
      'misspelt',
    );
  });

  it('forgives two neighbours that were swapped, also where other words begin so, when nothing has the words', () => {
    const medals = Array.from({ length: 6 }, (_, at) =>
      makeArchiveItem(`${at}`, { subject: 'medailles uitreiken' }),
    );
    const all = archiveIndexOf([...medals, bontenbal]);
    expect(foundIds(all, 'sociale medai')).toEqual(['bontenbal']);
    expect(foundIds(all, 'medai')).not.toContain('bontenbal');
    expect(foundIds(all, 'sociale medai jaar:2020')).toEqual([]);
  });

  it('does not forgive because of what else is asked', () => {
    const similar = makeArchiveItem('similar', { subject: 'bontebal', on: day('2020-01-01') });
    const many = Array.from({ length: 6 }, (_, at) =>
      makeArchiveItem(`${at}`, { subject: 'bontenbal', on: day('2021-01-01') }),
    );
    expect(foundIds(archiveIndexOf([...many, similar]), 'bontenbal jaar:2020')).toEqual([]);
  });

  it('knows the place of a record among all results, and that it is not among them', () => {
    const placeOf = (question: string, document: number) =>
      placeInResults(index, parseQuery(question), { document });
    const { hits } = searchArchive(index, parseQuery('motie'));
    expect(hits.map(({ document }) => placeOf('motie', document))).toEqual([...hits.keys()]);
    expect(placeOf('jeugdzorg', 0)).toBeUndefined();
  });

  it.each([
    ['verhogen', 'De accijns wordt verhoogd'],
    ['verhoogd', 'Een verhoging van de accijns'],
    ['uitgevoerd', 'De moties uitvoeren'],
    ['veiligheid', 'Een veilig spoor'],
    ['schip', 'Nieuwe schepen'],
    ['onderzoeken', 'Wat is onderzocht'],
  ])('finds by %s what says: %s', (question, subject) => {
    const only = archiveIndexOf([makeArchiveItem('it', { subject })]);
    expect(foundIds(only, question)).toEqual(['it']);
    const [hit] = searchArchive(only, parseQuery(question)).hits;
    expect(hit?.words).toHaveLength(1);
  });

  it.each(['stikstof -stikstof', 'huis -huis', 'uitkoop -uitkoop', 'huis -huizen'])(
    'leaves out by a minus all that is found without it: %s',
    (question) => {
      const subjects = ['stikstofbeleid', 'stikstof', 'huisarts', 'huizen', 'uitkoopregeling'];
      const items = subjects.map((subject) => makeArchiveItem(subject, { subject }));
      const [plus = ''] = question.split(' ');
      const found = foundIds(archiveIndexOf(items), plus);
      expect(found.length).toBeGreaterThan(0);
      const left = question.endsWith('huizen') ? ['huisarts'] : [];
      expect(foundIds(archiveIndexOf(items), question)).toEqual(left);
    },
  );

  it('forgives no typo in what is left out', () => {
    expect(foundIds(index, 'motie -bontebal')).toContain('bontenbal');
  });

  it.each(['F35', 'F-35', 'f35', 'F\u201135'])(
    'finds a code however it is written: %s',
    (question) => {
      const subjects = [
        'De F-35',
        'Een F35 kopen',
        'F-35-toestellen',
        'In februari 35646',
        'F 16, 35',
      ];
      const items = archiveIndexOf(
        subjects.map((subject) => makeArchiveItem(subject, { subject })),
      );
      expect(new Set(foundIds(items, question))).toEqual(new Set(subjects.slice(0, 3)));
      expect(foundIds(items, `f -${question}`)).toEqual(['F 16, 35', 'In februari 35646']);
      const hits = searchArchive(items, parseQuery(question)).hits;
      expect(new Set(hits.flatMap(({ words }) => words))).toEqual(new Set(['f35', 'f', '35']));
    },
  );

  it('finds nothing in an empty index', () => {
    expect(searchArchive(archiveIndexOf(), parseQuery('motie'))).toMatchObject({
      total: 0,
      hits: [],
    });
  });
});

describe('the order', () => {
  it('puts the word itself before its forms, those before beginnings, and those before typos', () => {
    const subjects = {
      typo: 'onderzook',
      prefix: 'onderzoeker',
      form: 'onderzoeken',
      exact: 'onderzoek',
    };
    const items = Object.entries(subjects).map(([id, subject]) => makeArchiveItem(id, { subject }));
    expect(foundIds(archiveIndexOf(items), 'onderzoek')).toEqual([
      'exact',
      'form',
      'prefix',
      'typo',
    ]);
  });

  it('puts subject and names before the title of the dossier, and that before the text', () => {
    const items = [
      makeArchiveItem('text', { text: 'stikstof' }),
      makeArchiveItem('title', { title: 'stikstof' }),
      makeArchiveItem('subject', { subject: 'stikstof' }),
    ];
    expect(foundIds(archiveIndexOf(items), 'stikstof')).toEqual(['subject', 'title', 'text']);
  });

  it('puts the newest of equals first, what has no day last', () => {
    const items = ['2020-01-01', undefined, '2023-01-01', '2021-01-01'].map((on) =>
      makeArchiveItem(on ?? 'none', { subject: 'zorg', ...(on && { on: day(on) }) }),
    );
    const all = archiveIndexOf(items);
    expect(foundIds(all, 'zorg')).toEqual(['2023-01-01', '2021-01-01', '2020-01-01', 'none']);
    expect(foundIds(all, 'zorg', { order: 'oldest' })).toEqual([
      '2020-01-01',
      '2021-01-01',
      '2023-01-01',
      'none',
    ]);
  });

  it('can be by day alone', () => {
    expect(foundIds(index, 'motie bontenbal', { order: 'newest' })).toEqual([
      'letter',
      'bontenbal',
    ]);
  });
});

describe('narrowing down', () => {
  it.each([
    [{ kinds: ['letter'] }, ['letter']],
    [{ years: [2022] }, ['bontenbal']],
    [{ appreciations: ['Ontraden', 'Oordeel Kamer'] }, ['other', 'bontenbal']],
    [{ isFinished: true }, ['bontenbal']],
    [{ ministries: ['BZK'] }, []],
    [{ kinds: ['motion'], years: [2023] }, ['other']],
  ] as const)('keeps to %j', (narrowing, expected) => {
    expect(foundIds(index, '', { narrowing })).toEqual(expected);
  });

  it('counts per kind, year and appreciation over everything found', () => {
    const { counts, total } = searchArchive(index, parseQuery('motie'), { limit: 1 });
    expect(total).toBe(3);
    expect(counts.kinds).toEqual(
      new Map([
        ['motion', 2],
        ['letter', 1],
      ]),
    );
    expect(counts.years).toEqual(
      new Map([
        [2022, 1],
        [2023, 2],
      ]),
    );
    expect(counts.appreciations).toEqual(
      new Map([
        ['Oordeel Kamer', 1],
        ['Ontraden', 1],
      ]),
    );
  });

  it('gives what is new since an import', () => {
    const later = archiveIndexOf([bontenbal, letter], [other, { ...letter, subject: 'Bontenbal' }]);
    expect(foundIds(later, '', { narrowing: { importedAfter: 1 } })).toEqual(['other', 'letter']);
    expect(foundIds(later, 'bontenbal', { narrowing: { importedAfter: 1 } })).toEqual(['letter']);
    expect(foundIds(later, '', { narrowing: { importedAfter: 2 } })).toEqual([]);
  });
});

describe('who asks by a single field', () => {
  it('gets the newest first, whatever else the records say', () => {
    const submitted = { names: ['Kathmann'] };
    const submitters = archiveIndexOf([
      makeArchiveItem('old', { ...submitted, subject: 'Motie', on: day('2020-01-01') }),
      makeArchiveItem('new', {
        ...submitted,
        subject: 'Motie over veel meer woorden dan de andere nodig heeft om iets te vragen',
        on: day('2024-01-01'),
      }),
    ]);
    expect(foundIds(submitters, 'indiener:kathmann')).toEqual(['new', 'old']);
  });
});

describe('asking for a submitter', () => {
  const signed = (id: string, on: string, subject: string) =>
    makeArchiveItem(id, { names: ['Van der Plas'], on: day(on), subject });
  const all = archiveIndexOf([
    signed('oud', '2021-01-01', 'Motie over het van toepassing zijn van regels van de boer'),
    signed(
      'nieuw',
      '2024-01-01',
      'Motie over een veel langer onderwerp zonder dat woord erin, voor de boer',
    ),
  ]);

  it.each(['indiener:"van der plas"', 'indiener:plas', 'indiener:van'])(
    'has the newest first, whatever else the record says: %s',
    (question) => {
      expect(foundIds(all, question)).toEqual(['nieuw', 'oud']);
    },
  );

  it('marks nothing of the name in what the record is about', () => {
    const { hits } = searchArchive(all, parseQuery('indiener:"van der plas" boer'));
    expect(hits.map(({ words }) => words)).toEqual([['boer'], ['boer']]);
  });

  it('takes no name for a form of another', () => {
    const named = archiveIndexOf([
      makeArchiveItem('kuik', { names: ['Kuik'] }),
      makeArchiveItem('kuiken', { names: ['Kuiken'] }),
      makeArchiveItem('klaver', { names: ['Klaver'] }),
      makeArchiveItem('ronnes', { names: ['Ronnes'] }),
      makeArchiveItem('roon', { names: ['De Roon'] }),
    ]);
    const questions = ['kuiken', 'klaveren', 'ronnes', 'roon'].map((name) => `indiener:${name}`);
    expect(questions.map((question) => foundIds(named, question))).toEqual([
      ['kuiken'],
      [],
      ['ronnes'],
      ['roon'],
    ]);
  });

  it('has those of that very name before those whose name begins so', () => {
    const named = archiveIndexOf([
      makeArchiveItem('dijkstra', { names: ['Dijkstra'], on: day('2024-05-01') }),
      makeArchiveItem('dijk', { names: ['Van Dijk'], on: day('2020-05-01') }),
    ]);
    expect(foundIds(named, 'indiener:dijk')).toEqual(['dijk', 'dijkstra']);
  });
});
