import { describe, expect, it } from 'vitest';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { makeArchiveLetter, makeArchiveMotion } from '@/testing/publicRecord';
import { createLinker } from './linker';
import { actOfLetter, LinkGatherer, lettersOfMotion, motionsOfLetter } from './linkTable';
import { buildMotionIndex } from './motionIndex';
import { commonStems, reasonsFor } from './reasons';
import { resolveReferences } from './references';

const ict = { title: 'Informatie- en communicatietechnologie (ICT)' };
const monuments = { title: 'Monumentenzorg' };
const limits = makeArchiveMotion(
  '2024Z02133',
  'Motie van het lid Bikker c.s. over een overkoepelende limiet voor storten bij onlinecasino’s',
  {
    title: 'Begroting Justitie 2024',
    on: '2024-02-08',
    sequence: 60,
    references: ['kst-36410-VI-60'],
  },
);
const restoration = makeArchiveMotion(
  '2024Z20121',
  'Motie van het lid Mohandis over vasthouden aan de doelstelling voor de restauratieachterstand',
  { ...monuments, on: '2024-12-03', sequence: 132, references: ['kst-32156-132'] },
);
const restorationChanged = makeArchiveMotion(
  '2024Z21079',
  'Gewijzigde motie van het lid Mohandis over vasthouden aan de doelstelling voor de restauratieachterstand (t.v.v. 32156-132)',
  { ...monuments, on: '2024-12-12', sequence: 136, references: ['kst-32156-136'] },
);
const advice = makeArchiveMotion(
  '2022Z21953',
  'Motie van het lid Bontenbal c.s. over een adviesaanvraag voor de WRR over de impact van nieuwe technologieën',
  { ...ict, on: '2022-11-14', sequence: 72, references: ['kst-26643-72'] },
);
const media = makeArchiveMotion(
  '2023Z13357',
  'Motie van het lid Gündogan c.s. over onderzoeken welke aspecten van sociale media bijdragen aan risico’s voor de democratie',
  { ...ict, on: '2023-07-06', sequence: 192 },
);
const wolves = makeArchiveMotion(
  '2025Z05603',
  'Motie van het lid Kostic c.s. over obstakels voor subsidies voor wolfwerende maatregelen',
  { title: 'Natuurbeleid', on: '2025-03-25', sequence: 436, references: ['kst-33576-436'] },
);
const motions = [limits, restoration, restorationChanged, advice, media, wolves];

function linked(letters: readonly ArchiveItem[], all: readonly ArchiveItem[] = motions) {
  const index = buildMotionIndex(all);
  const { linksOf } = createLinker(index, resolveReferences(index.motions, letters));
  const links = letters.map(linksOf);
  const gatherer = new LinkGatherer();
  for (const each of links) gatherer.add(each);
  const table = gatherer.finish(all.length);
  const numbers = (places: readonly number[]) => places.map((place) => all[place]?.number);
  return {
    links,
    table,
    /** Why the first letter is likely to be about a motion. */
    reasons: (motion: number) => {
      const { likely } = motionsOfLetter(table, 0);
      const link = likely.find(({ at }) => at === motion);
      const [letter] = letters;
      const linkedMotion = all[motion];
      if (!link || !letter || !linkedMotion) return undefined;
      return reasonsFor({ letter, motion: linkedMotion, ...link }, new Set(commonStems(index)));
    },
    certain: numbers(
      links.flatMap(({ segments }) =>
        segments.flatMap((each) => each.certain.map(({ motion }) => motion)),
      ),
    ),
    likely: numbers(
      links.flatMap(({ segments }) =>
        segments.flatMap((each) => each.likely.map(({ motion }) => motion)),
      ),
    ),
  };
}

function letterOf(subject: string, fields: Parameters<typeof makeArchiveLetter>[2] = {}) {
  return makeArchiveLetter('2025Z00001', subject, { on: '2025-04-20', ...fields });
}

describe('a certain link', () => {
  it('needs the reference of a known motion in the subject', () => {
    const { certain, likely } = linked([
      letterOf(
        'Reactie op de motie van het lid Bikker c.s. over een limiet bij onlinecasino’s (Kamerstuk 36 410 VI, nr. 60)',
      ),
    ]);
    expect(certain).toEqual(['2024Z02133']);
    expect(likely).toEqual([]);
  });

  it('is not made from a paper that is no known motion', () => {
    const { certain } = linked([
      letterOf('Antwoorden op vragen over de motie-Bikker (Kamerstuk 36410-VI-61)'),
    ]);
    expect(certain).toEqual([]);
  });

  it('is not made when another member and other words contradict the number', () => {
    const { certain, likely } = linked([
      letterOf(
        'Reactie op de motie van het lid Kostic c.s. over subsidies voor wolfwerende maatregelen (Kamerstuk 32156-132)',
      ),
    ]);
    expect(certain).toEqual([]);
    expect(likely).toContain('2025Z05603');
  });

  it('is not made with a motion that was only replaced: the one that took its place comes first', () => {
    const { certain, likely, links } = linked([
      letterOf(
        'Appreciatie gewijzigde motie van het lid Mohandis over de restauratieachterstand (t.v.v. Kamerstuk 32156-132)',
      ),
    ]);
    expect(certain).toEqual([]);
    expect(likely[0]).toBe('2024Z21079');
    expect(links[0]?.segments[0]?.likely[0]?.versions).toEqual([1]);
  });

  it('is not made with the motion before it was changed when the letter is on the changed one', () => {
    const { certain } = linked([
      letterOf(
        'Reactie op de gewijzigde motie van het lid Mohandis over de restauratieachterstand (Kamerstuk 32156-132)',
      ),
    ]);
    expect(certain).toEqual([]);
  });

  it('is not made with a motion of after the letter', () => {
    const { certain } = linked([
      letterOf(
        'Reactie op de motie van het lid Bikker over een limiet bij onlinecasino’s (Kamerstuk 36410-VI-60)',
        { on: '2023-04-20' },
      ),
    ]);
    expect(certain).toEqual([]);
  });
});

describe('a list of numbers', () => {
  const more = [
    makeArchiveMotion('2025Z06103', 'Motie van de leden Flach en Grinwis over begrotingsregels', {
      title: 'Wijziging begrotingsregels',
      on: '2025-04-01',
      sequence: 5,
      references: ['kst-36672-5'],
    }),
    makeArchiveMotion('2025Z06104', 'Motie van het lid Van der Lee over lasten verlichten', {
      title: 'Wijziging begrotingsregels',
      on: '2025-04-01',
      sequence: 6,
      references: ['kst-36672-6'],
    }),
  ];

  it('names every motion in it, whatever the words that hold for all of them', () => {
    const { certain, likely } = linked(
      [letterOf('Reactie op twee moties over wolfwerende maatregelen (Kamerstuk 36672-5 en 6)')],
      [...motions, ...more],
    );
    expect(certain).toEqual(['2025Z06103', '2025Z06104']);
    expect(likely).toEqual([]);
  });
});

describe('a named motion', () => {
  it('is only likely when another one resembles the letter far more', () => {
    const other = makeArchiveMotion(
      '2025Z05610',
      'Motie van het lid Kostic c.s. over een verbod op vuurwerk voor consumenten',
      { title: 'Natuurbeleid', on: '2025-03-25', sequence: 437, references: ['kst-33576-437'] },
    );
    const { certain, likely } = linked(
      [
        letterOf(
          'Reactie op de motie van het lid Kostic c.s. over obstakels voor subsidies voor wolfwerende maatregelen (Kamerstuk 33576-437)',
        ),
      ],
      [...motions, other],
    );
    expect(certain).toEqual([]);
    expect(new Set(likely.slice(0, 2))).toEqual(new Set(['2025Z05603', '2025Z05610']));
  });
});

describe('a reference that was worked out', () => {
  const changed = (sequence: number) =>
    makeArchiveMotion(
      `2012Z000${sequence}`,
      `Gewijzigde motie van het lid Krol over onderwerp${sequence} (t.v.v. 28676, nr. ${sequence - 1})`,
      { title: 'Zorg', on: '2012-02-01', sequence },
    );
  const before = (sequence: number) =>
    makeArchiveMotion(
      `2012Z000${sequence}`,
      `Motie van het lid Krol over onderwerp${sequence + 1}`,
      {
        title: 'Zorg',
        on: '2012-01-01',
        sequence,
      },
    );
  const zorg = [before(10), changed(11), before(20), changed(21), before(30)];
  const subject = 'Uitvoering motie van het lid Krol over onderwerp31 (Kamerstuk 28676-30)';

  it('makes a certain link when the file of papers is proven and a member confirms it', () => {
    expect(linked([letterOf(subject)], zorg).certain).toEqual(['2012Z00030']);
  });

  it('makes one for its neighbours in a list of which a member confirms one', () => {
    const { certain } = linked(
      [letterOf('Uitvoering moties (28676, nrs. 20 en 30), de eerste van het lid Krol')],
      [...zorg.slice(0, 4), makeArchiveMotion('2012Z00030', 'Motie over iets', { ...zorg[4] })],
    );
    expect(certain).toEqual(['2012Z00020', '2012Z00030']);
  });

  it('makes one when the letter is in the file of papers that it names', () => {
    const letter = letterOf('Uitvoering motie (28676, nr. 30)', { title: 'Zorg' });
    expect(linked([letter], zorg).certain).toEqual(['2012Z00030']);
  });

  it('makes none when nothing else in the subject confirms it', () => {
    expect(linked([letterOf('Uitvoering motie (28676, nr. 30)')], zorg).certain).toEqual([]);
  });

  it('makes none when two papers bear one number under that title', () => {
    const other = makeArchiveLetter('2014Z09999', 'Stand van zaken', {
      title: 'Zorg',
      sequence: 20,
    });
    const { certain } = linked([letterOf(subject), other], zorg);
    expect(certain).toEqual([]);
  });
});

describe('a likely link', () => {
  it('links a letter that says of something what the motion asks to be done', () => {
    const greener = makeArchiveMotion(
      '2024Z10238',
      'Motie van het lid Kathmann over scenario’s voor vraagreductie om verduurzaming in het digitale domein te realiseren',
      { ...ict, on: '2024-06-11', sequence: 1187 },
    );
    const plan = makeArchiveLetter('2024Z10691', 'Actieplan Duurzame Digitalisering', {
      ...ict,
      on: '2024-06-17',
    });
    const { table, reasons } = linked([plan], [...motions, greener]);
    expect(lettersOfMotion(table, motions.length).likely).toMatchObject([{ at: 0 }]);
    expect(reasons(motions.length)?.words).toEqual(['verduurzaming', 'digitale']);
  });

  it('is found by words, file and time in a letter that speaks of no motion', () => {
    const { likely, reasons } = linked([
      letterOf('Uitstel literatuuronderzoek sociale media en democratie', {
        ...ict,
        on: '2024-02-21',
      }),
    ]);
    expect(likely[0]).toBe('2023Z13357');
    expect(reasons(4)).toEqual({
      words: ['sociale', 'media', 'democratie'],
      submitters: [],
      sameFile: true,
      daysBefore: 230,
    });
  });

  it('is none with another motion of a member when the letter names the number of one that is not known', () => {
    const { likely } = linked([
      letterOf('Reactie op de motie van het lid Bontenbal over kernenergie (Kamerstuk 26643-73)', {
        ...ict,
        on: '2022-12-01',
      }),
    ]);
    expect(likely).toEqual([]);
  });

  it('is ranked for each motion that the subject speaks of', () => {
    const { links } = linked([
      letterOf(
        'Uitvoering motie van het lid Bontenbal over advies van de WRR en de motie van het lid Kostic over wolfwerende maatregelen',
      ),
    ]);
    expect(links[0]?.segments.map(({ likely }) => likely[0]?.motion)).toEqual([3, 5]);
  });

  it('tells why a motion that is named is no certain link', () => {
    const letter = letterOf(
      'Reactie op de gewijzigde motie van het lid Mohandis over de restauratieachterstand (Kamerstuk 32156-132)',
    );
    expect(linked([letter]).reasons(1)).toMatchObject({
      doubt: 'otherVersion',
      submitters: ['mohandis'],
    });
  });
});

describe('the table of links', () => {
  it('gives the letters of a motion in two grades, as well as the motions of a letter', () => {
    const letters = [
      letterOf('Reactie op de motie van het lid Bikker c.s. (Kamerstuk 36410-VI-60)'),
      letterOf('Stand van zaken motie van het lid Bikker over een limiet bij onlinecasino’s'),
    ];
    const { table } = linked(letters);
    const places = (ends: readonly { readonly at: number }[]) => ends.map(({ at }) => at);
    expect(places(lettersOfMotion(table, 0).certain)).toEqual([0]);
    expect(places(lettersOfMotion(table, 0).likely)).toEqual([1]);
    expect(places(motionsOfLetter(table, 0).certain)).toEqual([0]);
    expect(places(motionsOfLetter(table, 1).certain)).toEqual([]);
    expect(actOfLetter(table, 0)).toBe('answers');
    expect(actOfLetter(table, 1)).toBe('reports');
  });
});
