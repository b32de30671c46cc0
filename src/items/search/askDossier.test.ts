import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import { day } from '@/domain/shared/day';
import { exampleDossier } from '@/testing/exampleDossier';
import { keys } from '@/testing/exampleSearch';
import { makeMotion } from '@/testing/records';
import { askDossier } from './askDossier';
import { searchDossier } from './searchDossier';

const on = day('2026-11-21');

function asked(question: string): string[] {
  return keys(askDossier({ dossier: exampleDossier, on }, question).hits);
}

function kindsOf(question: string): Set<string | undefined> {
  return new Set(asked(question).map((key) => key.split(':')[0]));
}

describe('a question to the archive, asked of the dossier', () => {
  it.each([
    'sociale media',
    'gundogan ',
    'bontebal',
    '36 200 VII, nr. 72',
    'wat is te laat',
    'de',
    '',
  ])('finds by %j what the words find', (question) => {
    expect(asked(question)).toEqual(keys(searchDossier(exampleDossier, question).hits));
  });

  it('leaves out what has a word after a minus', () => {
    expect(asked('sociale media')).toContain('motion:motie-gundogan');
    const without = asked('sociale media -gündogan');
    expect(without).not.toContain('motion:motie-gundogan');
    expect(without.length).toBeGreaterThan(0);
  });

  it.each(['36200-VII-72', 'kst-36200-VII-72', '"36 200 VII, nr. 72"'])(
    'leaves out what bears the number %s after a minus',
    (number) => {
      expect(asked('wrr')).toContain('motion:motie-bontenbal');
      expect(asked(`wrr -${number}`)).not.toContain('motion:motie-bontenbal');
    },
  );

  it.each(['-gündogan', '-soort:motie', '-"sociale media"'])(
    'finds nothing by %s, which only says what is not wanted',
    (question) => {
      expect(asked(question)).toEqual([]);
    },
  );

  it('asks for words in a row where they are quoted', () => {
    expect(asked('"sociale media"').length).toBeGreaterThan(0);
    expect(asked('"media sociale"')).toEqual([]);
    expect(asked('democratie -"sociale media"')).not.toContain('motion:motie-gundogan');
  });

  it('finds by the kind and by the genre of a document', () => {
    expect(kindsOf('soort:motie')).toContain('motion');
    expect(kindsOf('soort:motie')).not.toContain('study');
    expect(kindsOf('soort:onderzoek')).toEqual(new Set(['study']));
    expect(kindsOf('soort:brief')).toEqual(new Set(['document']));
    expect(kindsOf('sociale media -soort:onderzoek -soort:document')).not.toContain('study');
  });

  it('finds by who submitted, and by the whole name alone', () => {
    expect(asked('indiener:kathmann')).toContain('motion:motie-kathmann');
    expect(asked('indiener:kathman')).toEqual([]);
    expect(asked('moties -indiener:kathmann')).not.toContain('motion:motie-kathmann');
  });

  it('finds by the year, without what has no day or may lie outside it', () => {
    expect(asked('motie jaar:2023')).toContain('motion:motie-gundogan');
    expect(asked('motie jaar:>2023')).not.toContain('motion:motie-gundogan');
    expect(asked('motie -jaar:2023')).not.toContain('motion:motie-gundogan');
    expect(asked('motie jaar:2022-2023')).toContain('motion:motie-gundogan');
    expect(kindsOf('jaar:>2023')).not.toContain('study');
    expect(kindsOf('onderzoek -jaar:2023')).not.toContain('study');
  });

  it('finds by the dossier, by its number', () => {
    const [first, other] = ['36200-VII', '26643'].map((dossier) => asked(`dossier:${dossier}`));
    expect(first).toContain('motion:motie-bontenbal');
    expect(other).not.toContain('motion:motie-bontenbal');
  });

  it('shows nothing for what it can not be asked', () => {
    expect(asked('gündogan afgedaan:ja')).toEqual([]);
    expect(asked('gündogan -afgedaan:ja')).toEqual([]);
    expect(kindsOf('afgedaan:nee')).toEqual(new Set(['commitment']));
    expect(asked('motie dossier:digitalisering')).toEqual([]);
  });

  it('leaves out a field whose value makes no sense, as the archive does', () => {
    expect(asked('gündogan jaar:morgen')).toEqual(asked('gündogan'));
  });

  it('gives the newest first where no words are asked for', () => {
    const records = ['2021-01-01', '2024-01-01', '2022-01-01'].map((text) =>
      makeMotion(`motie-${text}`, { submittedOn: day(text) }),
    );
    const { hits } = askDossier({ dossier: buildDossier(records), on }, 'soort:motie');
    expect(hits.map(({ ref }) => ref.id)).toEqual([
      'motie-2024-01-01',
      'motie-2022-01-01',
      'motie-2021-01-01',
    ]);
  });
});
