import { describe, expect, it } from 'vitest';
import { letterOf, linked, motions } from '@/testing/linked';
import { makeArchiveLetter, makeArchiveMotion } from '@/testing/publicRecord';

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
  /** The same papers, the last of which has this subject. */
  const zorgWith = (last: string) => [
    ...zorg.slice(0, 4),
    makeArchiveMotion('2012Z00030', last, { title: 'Zorg', on: '2012-01-01', sequence: 30 }),
  ];
  const subject = 'Uitvoering motie van het lid Krol over onderwerp31 (Kamerstuk 28676-30)';

  it('makes a certain link when the file of papers is proven and a member confirms it', () => {
    expect(linked([letterOf(subject)], zorg).certain).toEqual(['2012Z00030']);
  });

  it('makes one for its neighbours in a list of which a member confirms one', () => {
    const { certain } = linked(
      [letterOf('Uitvoering moties (28676, nrs. 20 en 30), de eerste van het lid Krol')],
      zorgWith('Motie over iets'),
    );
    expect(certain).toEqual(['2012Z00020', '2012Z00030']);
  });

  it('makes those of a list of which every number is a motion’s of that file', () => {
    const certain = (named: string) => linked([letterOf(`Uitvoering ${named}`)], zorg).certain;
    expect(certain('moties (28676, nrs. 20 en 30)')).toEqual(['2012Z00020', '2012Z00030']);
    expect(certain('moties (28676, nrs. 20, 25 en 30)')).toEqual([]);
    expect(certain('brieven (28676, nrs. 20 en 30)')).toEqual([]);
  });

  it('makes none of a list in which one number is that of a motion of after the letter', () => {
    const late = makeArchiveMotion('2026Z00040', 'Motie over iets', {
      title: 'Zorg',
      on: '2026-01-01',
      sequence: 40,
    });
    const letter = letterOf('Uitvoering moties (28676, nrs. 20, 30 en 40)', { on: '2013-01-01' });
    expect(linked([letter], [...zorg, late]).certain).toEqual([]);
  });

  it('makes one when the letter is in the file of papers that it names', () => {
    const letter = letterOf('Uitvoering motie (28676, nr. 30)', { title: 'Zorg' });
    expect(linked([letter], zorg).certain).toEqual(['2012Z00030']);
  });

  it('makes none when nothing else in the subject confirms it', () => {
    expect(linked([letterOf('Uitvoering motie (28676, nr. 30)')], zorg).certain).toEqual([]);
  });

  it('takes no common word for the member who bears it as a name', () => {
    const among = zorgWith('Motie van het lid Groot over sluizen');
    const letter = (about: string) => letterOf(`Uitvoering motie ${about} (28676, nr. 30)`);
    expect(linked([letter('over groot onderhoud')], among).certain).toEqual([]);
    expect(linked([letter('van het lid Groot')], among).certain).toEqual(['2012Z00030']);
  });

  it('makes one when the member is named elsewhere in the subject', () => {
    const letter = letterOf(
      'Toezegging aan het lid Krol: de uitvoering van de motie (28676, nr. 30)',
    );
    expect(linked([letter], zorg).certain).toEqual(['2012Z00030']);
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

describe('a reference that is only likely that of a motion', () => {
  const file = { title: 'Zorg', on: '2024-02-01', year: '2023-2024' };
  const one = makeArchiveMotion('2024Z1', 'Motie van het lid Agema over iets anders', {
    ...file,
    sequence: 10,
    references: ['kst-28676-10'],
  });
  const likely = makeArchiveMotion(
    '2024Z2',
    'Motie van de leden Krol en Ceder over meer wijkverpleging in krimpregio’s',
    { ...file, sequence: 11 },
  );
  const all = [...motions, one, likely];
  const certain = (subject: string, title = 'Begroting') =>
    linked([letterOf(subject, { title })], all).certain;

  it('makes a certain link when members and most words of the letter agree', () => {
    const words = 'over meer wijkverpleging in krimpregio’s (28676, nr. 11)';
    expect(certain(`Reactie op de motie van de leden Krol en Ceder ${words}`)).toEqual(['2024Z2']);
    expect(certain(`Reactie op de motie-Krol c.s. ${words}`)).toEqual(['2024Z2']);
    expect(certain(`Reactie op de motie van het lid Agema ${words}`)).toEqual([]);
    expect(certain(`Reactie op de motie ${words}`)).toEqual([]);
  });

  it('is shown where the letter says nothing but that number', () => {
    const { certain: sure, likely: shown } = linked(
      [letterOf('Uitvoering motie (28676, nr. 11)')],
      all,
    );
    expect([sure, shown]).toEqual([[], ['2024Z2']]);
  });

  it('makes one when members and some words agree of a motion in the file of the letter', () => {
    const subject =
      'Reactie op de motie-Krol over meer wijkverpleging volgens nieuwe tarieven, contracten en normen (28676, nr. 11)';
    expect(certain(subject)).toEqual([]);
    expect(certain(subject, 'Zorg')).toEqual(['2024Z2']);
  });

  it('stays likely beside one that makes a certain link', () => {
    const subject =
      'Reactie op de moties van het lid Agema over iets anders en meer wijkverpleging in krimpregio’s (28676, nrs. 10 en 11)';
    const found = linked([letterOf(subject)], all);
    expect(found.certain).toEqual(['2024Z1']);
    expect(found.likely).toEqual(['2024Z2']);
  });
});
