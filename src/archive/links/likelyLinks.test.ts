import { describe, expect, it } from 'vitest';
import { ict, letterOf, linked, motions } from '@/testing/linked';
import { makeArchiveLetter, makeArchiveMotion } from '@/testing/publicRecord';
import { lettersOfMotion } from './linkTable';

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

  it.each(['met betrekking tot', 'tegen', 'volgens welke'])(
    'is none where only function words are the same: %s',
    (subject) => {
      const motion = makeArchiveMotion('2012Z00001', `Motie ${subject} biobrandstoffen`, {
        on: '2012-11-11',
      });
      const letter = letterOf(
        `Reactie op het verzoek ${subject} de heffing (n.a.v. motie 29838, nr. 56)`,
        { on: '2012-12-19' },
      );
      expect(linked([letter], [...motions, motion]).likely).toEqual([]);
    },
  );

  it('counts a word of every text that says in a subject what is asked', () => {
    const asked = 'over geen twee zonder';
    const motion = makeArchiveMotion('2012Z00001', `Motie ${asked}`, { on: '2012-11-11' });
    const letter = letterOf(`Reactie op de motie ${asked}`, { on: '2012-12-19' });
    const { reasons } = linked([letter], [...motions, motion]);
    expect(reasons(motions.length)?.words).toEqual(['geen', 'twee', 'zonder']);
  });

  it('names members as the motion writes them', () => {
    const subject = 'van de leden Van Weyenberg en Yeşilgöz-Zegerius over kansen voor de kust';
    const motion = makeArchiveMotion('2021Z00001', `Motie ${subject}`, { on: '2021-06-11' });
    const letter = letterOf(`Reactie op de motie ${subject}`, { on: '2021-07-01' });
    const { reasons } = linked([letter], [...motions, motion]);
    expect(reasons(motions.length)?.submitters).toEqual(['Van Weyenberg', 'Yeşilgöz-Zegerius']);
  });

  it('tells why a motion that is named is no certain link', () => {
    const letter = letterOf(
      'Reactie op de gewijzigde motie van het lid Mohandis over de restauratieachterstand (Kamerstuk 32156-132)',
    );
    expect(linked([letter]).reasons(1)).toMatchObject({
      doubt: 'otherVersion',
      submitters: ['Mohandis'],
    });
  });
});
