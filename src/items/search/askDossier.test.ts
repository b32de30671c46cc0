import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import { day } from '@/domain/shared/day';
import type { StatusCode } from '@/domain/status/axes';
import { exampleDossier } from '@/testing/exampleDossier';
import { keys } from '@/testing/exampleSearch';
import { makeTerm } from '@/testing/facts';
import { makeClaim, makeDocument, makeMotion } from '@/testing/records';
import { askDossier } from './askDossier';
import { searchDossier } from './searchDossier';

const on = day('2026-11-21');

function asked(question: string): string[] {
  return keys(askDossier({ dossier: exampleDossier, on }, question).hits);
}

function kindsOf(question: string): Set<string | undefined> {
  return new Set(asked(question).map((key) => key.split(':')[0]));
}

function appreciated(code: StatusCode<'appreciation'>) {
  const subject = { kind: 'motion', id: 'm' } as const;
  return buildDossier([
    makeMotion('m'),
    makeClaim('c', 'm', { subject, axis: 'appreciation', code }),
  ]);
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

  it('finds by who submitted, and with a minus leaves out the very name', () => {
    expect(asked('indiener:kathmann')).toContain('motion:motie-kathmann');
    expect(asked('indiener:kathm')).toContain('motion:motie-kathmann');
    expect(asked('indiener:athmann')).toEqual([]);
    expect(asked('moties -indiener:kathm')).toContain('motion:motie-kathmann');
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

  it.each([
    'Motie over jeugdzorg en -hulp',
    'Motie over de -maatregelen',
    'Dossier: 36200 begroting',
    'Soort: zaken',
    'Indiener: Kuik',
    'Afgedaan: ja',
  ])('finds an item by its whole name, though %s reads as a question of its own', (name) => {
    const records = [
      makeMotion('title', { title: name }),
      makeMotion('other', { title: 'Motie', otherNames: [name] }),
    ];
    const dossier = buildDossier(records);
    const ids = (question: string, besides = {}) =>
      askDossier({ dossier, on }, question, besides).hits.map(({ ref }) => ref.id);
    expect(ids(name.toUpperCase()).toSorted()).toEqual(['other', 'title']);
    expect(ids(name, { kinds: new Set(['study']) })).toEqual([]);
    expect(ids(name, { also: [() => false] })).toEqual([]);
  });

  it('does not find what is left out by its name alone', () => {
    const dossier = buildDossier([makeMotion('a', { title: 'Gündogan' })]);
    expect(askDossier({ dossier, on }, '-gündogan').hits).toEqual([]);
  });

  it.each([
    ['askedToDefer', 'Verzocht motie aan te houden'],
    ['askedToDefer', 'Verzocht de motie aan te houden'],
    ['askedToDefer', 'Verzocht aan te houden'],
    ['unavailable', 'Niet beschikbaar bij'],
    ['none', 'Geen expliciete appreciatie'],
    ['notYetKnown', 'Nog niet bekend'],
    ['advisedAgainstUnlessAmended', 'Ontraden, tenzij gewijzigd'],
  ] as const)('knows the appreciation %s by the words %s', (code, words) => {
    const shown = { dossier: appreciated(code), on };
    expect(keys(askDossier(shown, `appreciatie:"${words}"`).hits)).toEqual(['motion:m']);
    expect(askDossier(shown, 'appreciatie:"ontraden"').hits).toEqual([]);
    expect(askDossier(shown, 'appreciatie:overgenomen').hits).toEqual([]);
  });

  it('knows an appreciation by some of the words of the open data', () => {
    const shown = { dossier: appreciated('askedToDefer'), on };
    for (const words of ['verzocht de motie aan te houden', 'verzocht', 'motie']) {
      expect(keys(askDossier(shown, `appreciatie:${words}`).hits)).toEqual(['motion:m']);
    }
  });

  it('knows a year by one day where that is enough', () => {
    const dossier = buildDossier([
      makeDocument('since', {
        title: 'Nota',
        dated: makeTerm('na 17 juni 2025', '2025-06-17', ''),
      }),
    ]);
    const found = (question: string) => askDossier({ dossier, on }, question).hits.length;
    expect(found('nota jaar:>2024')).toBe(1);
    expect(found('nota -jaar:<2025')).toBe(1);
    expect(found('nota jaar:2025')).toBe(0);
    expect(found('nota jaar:>2025')).toBe(0);
    expect(found('nota -jaar:>2025')).toBe(0);
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

  it.each(['toestel -F-35', 'toestel -F35'])(
    'leaves a code out however it is written: %j',
    (question) => {
      const dossier = buildDossier([
        makeMotion('joined', { title: 'Motie over het toestel F35' }),
        makeMotion('hyphenated', { title: 'Motie over het toestel F-35' }),
        makeMotion('other', { title: 'Motie over het toestel' }),
      ]);
      expect(keys(askDossier({ dossier, on }, question).hits)).toEqual(['motion:other']);
    },
  );
});
