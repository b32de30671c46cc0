import { describe, expect, it } from 'vitest';
import { letterOf, linked } from '@/testing/linked';
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
