import { describe, expect, it } from 'vitest';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { makeArchiveLetter, makeArchiveMotion } from '@/testing/publicRecord';
import { deriveReferences } from './derivedReferences';
import { buildMotionIndex } from './motionIndex';

function derived(motions: readonly ArchiveItem[], letters: readonly ArchiveItem[] = []) {
  const { references, papers } = deriveReferences(buildMotionIndex(motions).motions, letters);
  const all = [...motions, ...letters];
  return Object.fromEntries(
    references.map((reference, at) => [reference, all[papers[at] ?? -1]?.number]),
  );
}

const care = { title: 'Zorg', on: '2024-02-01', year: '2023-2024' };
const motionOf = (number: string, sequence: number, given: Partial<ArchiveItem> = {}) =>
  makeArchiveMotion(number, `Motie van het lid Krol over onderwerp ${number}`, {
    ...care,
    sequence,
    ...given,
  });
const known = motionOf('2024Z1', 10, { references: ['kst-28676-10'] });

describe('references that are worked out', () => {
  it('follow from the number and the dossier of another paper with that title, for letters too', () => {
    const letter = makeArchiveLetter('2024Z3', 'Stand van zaken', { ...care, sequence: 12 });
    expect(derived([known, motionOf('2024Z2', 11)], [letter])).toEqual({
      'kst-28676-11': '2024Z2',
      'kst-28676-12': '2024Z3',
    });
  });

  it('follow from a letter that names a motion by its member, words and number', () => {
    const named = makeArchiveMotion('2024Z2', 'Motie van het lid Krol over meer wijkverpleging', {
      ...care,
      sequence: 11,
    });
    const letter = makeArchiveLetter(
      '2024Z9',
      'Reactie op de motie van het lid Krol over meer wijkverpleging (Kamerstuk 28676-11)',
      { on: '2024-03-01' },
    );
    expect(derived([named, motionOf('2024Z4', 20)], [letter])).toEqual({
      'kst-28676-11': '2024Z2',
      'kst-28676-20': '2024Z4',
    });
  });

  it('follow for a chapter of a budget from another chapter of that year', () => {
    const budget = (chapter: string) => ({
      title: `Vaststelling van de begroting (${chapter}) voor het jaar 2023`,
    });
    const one = motionOf('2022Z1', 70, { ...budget('VII'), references: ['kst-36200-VII-70'] });
    expect(derived([one, motionOf('2022Z2', 5, budget('XVI'))])).toEqual({
      'kst-36200-XVI-5': '2022Z2',
    });
  });

  it('keep the years of a title apart where it stands for another dossier each year', () => {
    const later = { year: '2024-2025' };
    const motions = [
      known,
      motionOf('2025Z1', 10, { ...later, references: ['kst-36600-10'] }),
      motionOf('2025Z2', 11, later),
    ];
    expect(derived(motions)).toEqual({ 'kst-36600-11': '2025Z2' });
  });

  it('are not given to papers that share a number, nor where votes differ', () => {
    expect(derived([known, motionOf('2024Z2', 11), motionOf('2024Z3', 11)])).toEqual({});
    const other = motionOf('2024Z2', 11, { references: ['kst-30000-11'] });
    expect(derived([known, other, motionOf('2024Z3', 12)])).toEqual({});
  });

  it('of the Kingdom are found with and without the number that is theirs alone', () => {
    const kingdom = motionOf('2024Z1', 10, { references: ['kst-27484-R1669-10'] });
    expect(derived([kingdom, motionOf('2024Z2', 11)])).toEqual({
      'kst-27484-R1669-11': '2024Z2',
      'kst-27484-11': '2024Z2',
      'kst-27484-10': '2024Z1',
    });
  });

  describe('with a publication that bears one', () => {
    const printed = (subject: string, given: Parameters<typeof makeArchiveMotion>[2] = {}) =>
      makeArchiveMotion('', subject, { references: ['kst-28676-11'], ...given });
    const bare = motionOf('2024Z2', 11);
    const sameMotion = printed('Motie van het lid Krol');
    const publicationsOf = (motions: readonly ArchiveItem[]) =>
      deriveReferences(buildMotionIndex(motions).motions, []).publications;

    it('stay where that names the submitter, in whatever order they came', () => {
      expect(derived([known, bare, sameMotion])).toEqual({ 'kst-28676-11': '2024Z2' });
      expect(publicationsOf([known, bare, sameMotion])).toEqual([{ publication: 2, record: 1 }]);
      expect(publicationsOf([sameMotion, known, bare])).toEqual([{ publication: 0, record: 2 }]);
    });

    it('stay where it names nobody, but the title or the day is the same', () => {
      for (const given of [{ title: care.title }, { on: care.on }]) {
        expect(publicationsOf([known, bare, printed('Motie', given)])).toHaveLength(1);
      }
      expect(publicationsOf([known, bare, printed('Motie')])).toEqual([]);
    });

    it('go where it is another motion: of another member, or of another year', () => {
      for (const other of [
        printed('Motie van het lid Agema', care),
        printed('Motie van het lid Krol', { on: '2025-02-01' }),
      ]) {
        expect(derived([known, bare, other])).toEqual({});
        expect(publicationsOf([known, bare, other])).toEqual([]);
      }
    });

    it('go where a record bears it too', () => {
      const bearer = motionOf('2024Z9', 99, { references: ['kst-28676-11'] });
      expect(publicationsOf([known, bare, sameMotion, bearer])).toEqual([]);
    });
  });
});
