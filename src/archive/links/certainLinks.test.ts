import { describe, expect, it } from 'vitest';
import { letterOf, linked, motions } from '@/testing/linked';
import { makeArchiveMotion } from '@/testing/publicRecord';

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

  it('is made where only the letter gives the number of a paper of the Kingdom', () => {
    const treaty = makeArchiveMotion(
      '2024Z09777',
      'Motie van het lid Idsinga c.s. over een evaluatie van het belastingverdrag met Malta',
      { title: 'Verdrag met Malta', on: '2024-06-05', references: ['kst-36321-11'] },
    );
    const letter = letterOf(
      'Appreciatie van de motie van het lid Idsinga c.s. over het belastingverdrag met Malta (Kamerstuk 36321-(R2181)-11)',
    );
    expect(linked([letter], [...motions, treaty]).certain).toEqual(['2024Z09777']);
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
