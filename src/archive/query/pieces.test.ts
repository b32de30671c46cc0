import { expect, it } from 'vitest';
import { piecesOf, questionWithout, severalPieces } from './pieces';

it('leaves out words, quotations and fields as they were written', () => {
  const pieces = severalPieces('-brief “sociale media” jaar: 2023');
  expect([...pieces.keys()].map((place) => questionWithout(pieces, (at) => at === place))).toEqual([
    { word: '-brief', question: '"sociale media" jaar: 2023' },
    { word: '"sociale media"', question: '-brief jaar: 2023' },
    { word: 'jaar: 2023', question: '-brief "sociale media"' },
  ]);
  expect(questionWithout(pieces, (at) => at > 0)).toEqual({
    word: '"sociale media" jaar: 2023',
    question: '-brief',
  });
});

it.each(['media', '36 200 VII, nr. 72', ''])('leaves nothing out of %j', (question) => {
  expect(severalPieces(question)).toEqual([]);
});

it.each([
  ['jeugdzorg en -hulp', [], 'jeugdzorg hulp'],
  ['zorg of –hulp', [], 'zorg hulp'],
  ['zorg en -"sociale media"', ['-"sociale media"'], 'zorg -"sociale media"'],
  ['zorg en -36200-VII-72', ['-36200-VII-72'], 'zorg -36200-VII-72'],
  ['zorg en -soort:brief', ['-soort:brief'], 'zorg -soort:brief'],
  ['soort:en -hulp', ['-hulp'], 'soort:en -hulp'],
  ['zorg "en" -hulp', ['-hulp'], 'zorg -hulp'],
  ['en hulp -zorg', ['-zorg'], 'hulp -zorg'],
])('takes a hyphen after a joining word for none that leaves out: %s', (question, out, without) => {
  const { pieces } = piecesOf(question);
  expect(pieces.filter((one) => one.isExcluded).map((one) => one.written)).toEqual(out);
  const joined = pieces.findIndex((one) => one.text === 'en' || one.text === 'of');
  const isJoined = pieces[joined]?.field === undefined;
  expect(questionWithout(pieces, (at) => isJoined && at === joined).question).toBe(without);
});

const valuesOf = (question: string) =>
  piecesOf(question).pieces.map(({ field, text }) =>
    field === undefined ? text : `${field}=${text}`,
  );

it.each([
  ['dossier:26 643 digitaal', ['dossier=26 643', 'digitaal']],
  ['dossier: 36 200 VII jaar:2023', ['dossier=36 200 VII', 'jaar=2023']],
  ['dossier:36200 VII', ['dossier=36200 VII']],
  ['dossier:jeugdzorg wachtlijst', ['dossier=jeugdzorg', 'wachtlijst']],
  ['dossier:36200 2024', ['dossier=36200', '2024']],
  ['-appreciatie:oordeel kamer huis', ['appreciatie=oordeel kamer', 'huis']],
  ['appreciatie:Ontraden, tenzij gewijzigd', ['appreciatie=Ontraden, tenzij gewijzigd']],
  ['appreciatie:ontraden tenzij', ['appreciatie=ontraden tenzij']],
  ['appreciatie:ontraden huis', ['appreciatie=ontraden', 'huis']],
  ['appreciatie:oordeel "kamer"', ['appreciatie=oordeel', 'kamer']],
  ['soort:brief commissie over zorg', ['soort=brief commissie', 'over', 'zorg']],
  ['soort:brief van lid zorg', ['soort=brief van lid', 'zorg']],
  ['soort:brief van de minister', ['soort=brief', 'van', 'de', 'minister']],
  ['soort:schriftelijke vragen zorg', ['soort=schriftelijke vragen', 'zorg']],
  ['soort:EU-voorstel zorg', ['soort=EU-voorstel', 'zorg']],
  [
    'soort:verzoek bij regeling van werkzaamheden',
    ['soort=verzoek bij regeling van werkzaamheden'],
  ],
  [
    'soort:nota n.a.v. het (nader/tweede nader/enz.) verslag zorg',
    ['soort=nota n.a.v. het (nader/tweede nader/enz.) verslag', 'zorg'],
  ],
  ['soort:voordrachten en benoemingen 2024', ['soort=voordrachten en benoemingen', '2024']],
  ['soort:motie gewijzigd', ['soort=motie', 'gewijzigd']],
  ['indiener:van der plas boer', ['indiener=van der plas', 'boer']],
  ['indiener:de la parra boer', ['indiener=de la parra', 'boer']],
  ["indiener:'t Hart boer", ["indiener='t Hart", 'boer']],
  ['indiener: ’t Hart boer', ["indiener='t Hart", 'boer']],
  ['indiener:plas boer', ['indiener=plas', 'boer']],
])('takes a value in several words for one: %s', (question, values) => {
  expect(valuesOf(question)).toEqual(values);
});
