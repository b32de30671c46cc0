import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyField, maskOf } from '../index/fields';
import { parseQuery } from './parseQuery';
import type { Clause } from './query';

function said(clauses: readonly Clause[]): string[] {
  return clauses.map((clause) => {
    if (clause.type === 'phrase') return `"${clause.words.join(' ')}"`;
    return clause.isExact ? `${clause.word}!` : clause.word;
  });
}

describe('words, phrases and exclusions', () => {
  it.each([
    ['Jeugdzorg  wachtlijsten', ['jeugdzorg', 'wachtlijsten'], []],
    ['motie-Gündogan', ['motie', 'gundogan'], []],
    ['“sociale media” jongeren', ['jongeren', '"sociale media"'], []],
    ['jeugdzorg -brief', ['jeugdzorg'], ['brief']],
    ['jeugdzorg -"sociale media"', ['jeugdzorg'], ['"sociale media"']],
    ['pensioen -AOW-leeftijd', ['pensioen'], ['"aow leeftijd"']],
    ['jacht -F-35 -F-35-motor', ['jacht'], ['f35', '"f35 motor"', '"f 35 motor"']],
    ['jacht -F35-motor', ['jacht'], ['"f35 motor"', '"f 35 motor"']],
    ['jacht -"F-35-motor"', ['jacht'], ['"f 35 motor"']],
    ['zorg - jeugd', ['zorg', 'jeugd'], []],
    ['zorg zorg', ['zorg'], []],
    ['Verslag: de stand', ['verslag', 'de', 'stand'], []],
    ['"', [], []],
    ['', [], []],
  ])('reads %s', (question, required, excluded) => {
    const query = parseQuery(question);
    expect(said(query.required)).toEqual(required);
    expect(said(query.excluded)).toEqual(excluded);
  });

  it('reads a quotation that is not closed as words, and says so', () => {
    const query = parseQuery('jongeren "sociale me');
    expect(said(query.required)).toEqual(['jongeren', 'sociale', 'me']);
    expect(query.problems).toEqual([{ code: 'quoteNotClosed' }]);
  });

  it('asks for no more words than it can', () => {
    const many = Array.from({ length: 40 }, (_, at) => `woord${at}`).join(' ');
    expect(parseQuery(many).required).toHaveLength(32);
    expect(parseQuery(many).problems).toEqual([{ code: 'tooManyWords', most: 32 }]);
  });
});

describe('fields', () => {
  it.each([
    ['jaar:2023', { on: 'year', first: 2023, last: 2023 }],
    ['jaar:24', { on: 'year', first: 2024, last: 2024 }],
    ['jaar:98', { on: 'year', first: 1998, last: 1998 }],
    ['jaar:>23', { on: 'yearFrom', first: 2024 }],
    ['jaar:22-23', { on: 'parliamentaryYear', began: 2022 }],
    ['JAAR:"2023"', { on: 'year', first: 2023, last: 2023 }],
    ['jaar: 2023', { on: 'year', first: 2023, last: 2023 }],
    ['jaar:  >2023', { on: 'yearFrom', first: 2024 }],
    ['soort: "brief regering"', { on: 'soort', words: ['brief', 'regering'], isWhole: true }],
    ['jaar:2020-2023', { on: 'year', first: 2020, last: 2023 }],
    ['jaar:>2023', { on: 'yearFrom', first: 2024 }],
    ['jaar:>=2023', { on: 'yearFrom', first: 2023 }],
    ['jaar:<2023', { on: 'yearUntil', last: 2022 }],
    ['jaar:≤2023', { on: 'yearUntil', last: 2023 }],
    ['jaar:2022-2023', { on: 'parliamentaryYear', began: 2022 }],
    ['jaar:1999/00', { on: 'parliamentaryYear', began: 1999 }],
    ['afgedaan:ja', { on: 'finished', isFinished: true }],
    ['afgedaan:Nee', { on: 'finished', isFinished: false }],
    ['dossier:36200-VII', { on: 'dossier', referencePrefix: 'kst-36200-VII-' }],
    ['dossier:"36 200 VII"', { on: 'dossier', referencePrefix: 'kst-36200-VII-' }],
    ['soort:moties', { on: 'soort', words: ['moties'], isWhole: false }],
    [
      'appreciatie:"Oordeel Kamer"',
      { on: 'appreciation', words: ['oordeel', 'kamer'], isWhole: true },
    ],
  ])('reads %s', (question, condition) => {
    expect(parseQuery(question).conditions).toEqual([condition]);
    expect(parseQuery(`zorg -${question}`).excludedConditions).toEqual([condition]);
  });

  it('seeks names among the submitters, and words among the titles of dossiers', () => {
    const names = maskOf(['names']);
    expect(parseQuery('indiener:"Van der Plas"').required).toEqual([
      { type: 'phrase', words: ['van', 'der', 'plas'], fields: names },
    ]);
    expect(parseQuery('indiener: krul jeugd').required).toEqual([
      { type: 'word', word: 'jeugd', fields: everyField, isExact: false },
      { type: 'word', word: 'krul', fields: names, isExact: false },
    ]);
    expect(parseQuery('-indiener:krul').excluded).toEqual([
      { type: 'word', word: 'krul', fields: names, isExact: false },
    ]);
    expect(parseQuery('-indiener:van der plas boer')).toMatchObject({
      required: [{ type: 'word', word: 'boer' }],
      excluded: [{ type: 'phrase', words: ['van', 'der', 'plas'], fields: names }],
    });
    expect(parseQuery('dossier:jeugdzorg').required).toEqual([
      { type: 'word', word: 'jeugdzorg', fields: maskOf(['title']), isExact: false },
    ]);
  });

  it.each([
    ['jaar:gisteren', { code: 'yearExpected', field: 'jaar', value: 'gisteren' }],
    ['jaar:2023-2020', { code: 'yearExpected', field: 'jaar', value: '2023-2020' }],
    ['jaar:>2022-2023', { code: 'yearExpected', field: 'jaar', value: '>2022-2023' }],
    ['jaar:>', { code: 'valueMissing', field: 'jaar' }],
    ['afgedaan:misschien', { code: 'yesOrNoExpected', field: 'afgedaan', value: 'misschien' }],
    ['indiener:', { code: 'valueMissing', field: 'indiener' }],
    ['indiener: -krul', { code: 'valueMissing', field: 'indiener' }],
    ['jaar: -', { code: 'valueMissing', field: 'jaar' }],
    ['soort:""', { code: 'valueMissing', field: 'soort' }],
  ])('names what is wrong with %s', (question, problem) => {
    const query = parseQuery(question);
    expect(query.problems).toEqual([problem]);
    expect(query.conditions).toEqual([]);
  });

  it.each([
    ['kleur:rood', ['kleur', 'rood']],
    // A name with which every object is born.
    ['constructor: rood wit', ['constructor', 'rood', 'wit']],
  ])('seeks the words of a field that it does not know, and says so: %s', (question, words) => {
    const query = parseQuery(question);
    expect(said(query.required)).toEqual(words);
    expect(query.problems).toEqual([{ code: 'unknownField', field: words[0] }]);
  });
});

describe('what was likely meant', () => {
  it.each([
    ['zorg NIET brief', { code: 'minusMeant', value: 'NIET', mended: 'zorg -brief' }],
    ['zorg NOT soort:brief', { code: 'minusMeant', value: 'NOT', mended: 'zorg -soort:brief' }],
    ['zorg jaar>2023', { code: 'colonMeant', value: 'jaar:>2023', mended: 'zorg jaar:>2023' }],
    [
      '-Soort=brief zorg',
      { code: 'colonMeant', value: 'soort:brief', mended: '-soort:brief zorg' },
    ],
    [
      'indeiner:"van der plas" zorg',
      {
        code: 'fieldMisspelt',
        field: 'indeiner',
        value: 'indiener',
        mended: 'indiener:"van der plas" zorg',
      },
    ],
  ])('is told of %s', (question, problem) => {
    expect(parseQuery(question).problems).toEqual([problem]);
    expect(parseQuery(problem.mended).problems).toEqual([]);
  });

  it.each(['niet gevonden', 'zorg NIET', '"NIET brief"', 'zorg>2023', 'jaar>gisteren'])(
    'is not made of %s',
    (question) => {
      expect(parseQuery(question).problems).toEqual([]);
    },
  );
});

describe('references', () => {
  it.each([
    ['36 200 VII, nr. 72', ['kst-36200-VII-72'], ['36200!', 'vii!', '72!']],
    [
      'Kamerstukken II 2022/23, 36 200 VII, nr. 72',
      ['kst-36200-VII-72'],
      ['36200!', 'vii!', '72!'],
    ],
    ['36200vii72', ['kst-36200-VII-72'], ['36200!', 'vii!', '72!']],
    ['kst-36200-VII-72', ['kst-36200-VII-72'], ['36200!', 'vii!', '72!']],
    ['Kamerstuk 32735-307', ['kst-32735-307'], ['32735!', '307!']],
    ['2022z21953', ['2022Z21953'], ['2022z21953!']],
    ['2022 Z 21953', ['2022Z21953'], ['2022z21953!']],
    ['TZ202504-057', ['TZ202504-057'], ['tz202504!', '057!']],
    ['35526 de', ['kst-35526-DE'], ['35526!', 'de']],
    ['"36 200 VII, nr. 72"', ['kst-36200-VII-72'], ['36200!', 'vii!', '72!']],
    ['“2022Z21953”', ['2022Z21953'], ['2022z21953!']],
    ['"36200 VII 72" wrr', ['kst-36200-VII-72'], ['36200!', 'vii!', '72!', 'wrr']],
    ['nr. 72 36200 VII', ['kst-36200-VII-72'], ['36200!', 'vii!', '72!']],
    ['nr. 72 36 200 VII wrr', ['kst-36200-VII-72'], ['72!', '36200!', 'vii!', 'wrr']],
    ['36200 VII 72 wrr', ['kst-36200-VII-72'], ['36200!', 'vii!', '72!', 'wrr']],
    ['wrr 32735 307 nu', ['kst-32735-307'], ['wrr', '32735!', '307!', 'nu']],
    ['35526 de jeugdzorg', [], ['35526', 'de', 'jeugdzorg']],
    ['uitstel 36 200 VII, nr. 72', ['kst-36200-VII-72'], ['uitstel', '36200!', 'vii!', '72!']],
    ['36 200 VII', [], ['36200', 'vii']],
    ['nr 36200', [], ['36200']],
    ['dossier 36200', [], ['36200']],
    ['2023Z3199', ['2023Z03199'], ['2023z3199']],
    ['brief 2023d12', ['2023D00012'], ['brief', '2023d12']],
    ['2023 D66', [], ['2023', 'd66']],
    ['dossier jeugdzorg', [], ['dossier', 'jeugdzorg']],
  ])('reads %s', (question, references, words) => {
    const query = parseQuery(question);
    expect(query.references).toEqual(references);
    expect(said(query.required)).toEqual(words);
  });
});

it.each([
  ['-2022Z21953', '2022Z21953', ['"2022z21953"']],
  ['zorg -"2022 Z 21953"', '2022Z21953', ['"2022z21953"']],
  ['-TZ202504-057', 'TZ202504-057', ['"tz202504 057"']],
  ['zorg -36200-VII-72', 'kst-36200-VII-72', ['"36200 vii 72"', '"36200 vii nr 72"']],
  ['zorg -kst-36200-vii-72', 'kst-36200-VII-72', ['"36200 vii 72"', '"36200 vii nr 72"']],
  ['zorg -"36 200 VII, nr. 72"', 'kst-36200-VII-72', ['"36200 vii 72"', '"36200 vii nr 72"']],
  ['zorg -21501-32-32', 'kst-21501-32-32', ['"21501 32 32"', '"21501 32 nr 32"']],
])('leaves out by %s what bears that reference and what names it', (question, reference, named) => {
  const { excluded, excludedReferences, references } = parseQuery(question);
  expect(excludedReferences).toEqual([reference]);
  expect(said(excluded)).toEqual(named);
  expect(references).toEqual([]);
});

it('understands whatever is typed', () => {
  const unit = fc.constantFrom(
    'a',
    '"',
    '-',
    ':',
    ' ',
    'jaar:',
    'soort:',
    '2',
    'é',
    '36200 ',
    '\n',
  );
  fc.assert(
    fc.property(fc.string({ unit }), (question) => {
      for (const clause of parseQuery(question).required) {
        expect(clause.fields & everyField).toBeGreaterThan(0);
      }
    }),
  );
});
