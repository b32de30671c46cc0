import { describe, expect, it } from 'vitest';
import { headingOf } from './capitals';
import { dictumOf } from './dictum';
import { canBeSameMember } from './members';
import { submittersIn } from './submitters';

describe('the submitters in the subject of a motion', () => {
  it.each([
    ['Motie van het lid Dobbe over een plan', ['Dobbe']],
    ['Gewijzigde motie van het lid Krol over een toetsing (t.v.v. 34550-XV, nr. 61)', ['Krol']],
    ['Motie van de leden Agema en Van der Plas over investeren', ['Agema', 'Van der Plas']],
    [
      'Motie van de leden Teunissen, Postma en el Yassini c.s. over biomassa',
      ['Teunissen', 'Postma', 'el Yassini'],
    ],
    ['Nader gewijzigde motie van het lid Van Dijk c.s. over lonen', ['Van Dijk']],
    ['Reactie op de motie-Kostic over technieken', ['Kostic']],
    ['Uitvoering van de motie-Bontenbal/Ceder', ['Bontenbal', 'Ceder']],
    ['Motie van de leden lid Graus en Klever overnemen van de aanbevelingen', ['Graus', 'Klever']],
    ['Gewijzigde motie van het lid Snels c.s.over een appreciatie', ['Snels']],
    ['Motie- Wiegman- van Meppelen Scheppink c.s. over jeugd', ['Wiegman- van Meppelen Scheppink']],
    ['Motie van het lid Dik-faber over de gasreferentie', ['Dik-faber']],
    ['Motie van de leden Van Dijk, Piri en Kuzu c.s. over Gaza', ['Van Dijk', 'Piri', 'Kuzu']],
    ['Motie Van Miltenburg over de zorg', ['Van Miltenburg']],
    ['Motie Van der Ham c.s. over een wetswijziging', ['Van der Ham']],
    ['Gew. motie Van den Berge c.s. over criteria (t.v.v. 32357, nr. 1)', ['Van den Berge']],
    ['Motie Van de Camp over het overleg', ['Van de Camp']],
    ['Motie Van ’t Wout en Bergkamp over middelen', ["Van 't Wout", 'Bergkamp']],
    ['Motie De Jong over projecten', ['De Jong']],
    ['Motie Den Haan over ouderen', ['Den Haan']],
    ['Motie Ten Broeke/Van Bommel over Roemenië', ['Ten Broeke', 'Van Bommel']],
    ['Motie Ter Veer over de visserij', ['Ter Veer']],
    ['Motie El Fassed over boeren', ['El Fassed']],
    ['Motie ’t Veld over de orde', ["'t Veld"]],
    ['Motie Van Bommel en Peters over een akkoord', ['Van Bommel', 'Peters']],
    ['Motie Peters en Van Bommel c.s. over een akkoord', ['Peters', 'Van Bommel']],
    ['Motie-Van Gerven over de zorg', ['Van Gerven']],
    ['Motie - Van Dijk c.s. over munitie', ['Van Dijk']],
    ['Motie van Gent c.s. over participatie', ['van Gent']],
    ['Motie van Van Gent over een greencard', ['Van Gent']],
    ['Gewijzigde motie van Jasper van Dijk c.s. over een term', ['Jasper van Dijk']],
    ['Motie van het Bergkamp over methoden', ['Bergkamp']],
    ['Gewijzigde motie van de Westerveld en Kuiken over zorg', ['Westerveld', 'Kuiken']],
    [
      'Motie van de leden van de leden Paternotte en Bruins over een toets',
      ['Paternotte', 'Bruins'],
    ],
    ['Motie van het de leden Koser Kaya en Voortman over een pilot', ['Koser Kaya', 'Voortman']],
    ['Motie van de bijzondere gedelegeerden Sneek en Bikker over delen', ['Sneek', 'Bikker']],
    ['Motie Van der burg over garanties', []],
    ['Motie over de orde', []],
    ['Begroting 2023', []],
  ])('of “%s”', (subject, names) => {
    expect(submittersIn(subject)).toEqual(names);
  });
});

describe('the heading of a motion in capitals', () => {
  it.each([
    ['MOTIE VAN HET LID BONTENBAL C.S.', 'Motie van het lid Bontenbal c.s.', ['Bontenbal']],
    [
      'GEWIJZIGDE MOTIE VAN DE LEDEN VAN DER PLAS EN SIX DIJKSTRA C.S.',
      'Gewijzigde motie van de leden Van der Plas en Six Dijkstra c.s.',
      ['Van der Plas', 'Six Dijkstra'],
    ],
    [
      'MOTIE VAN DE LEDEN WIEGMAN-VAN MEPPELEN SCHEPPINK, EL YASSINI EN IJSSELSTEIN OVER DE AOW',
      'Motie van de leden Wiegman-van Meppelen Scheppink, El Yassini en IJsselstein over de aow',
      ['Wiegman-van Meppelen Scheppink', 'El Yassini', 'IJsselstein'],
    ],
    [
      'NADER GEWIJZIGDE MOTIE VAN HET LID VAN DIJK TER VERVANGING VAN DIE GEDRUKT ONDER NR. 61',
      'Nader gewijzigde motie van het lid Van Dijk ter vervanging van die gedrukt onder nr. 61',
      ['Van Dijk'],
    ],
    ['Motie van het lid Krol over de AOW', 'Motie van het lid Krol over de AOW', ['Krol']],
  ])('is read as a sentence: %s', (printed, sentence, names) => {
    expect(headingOf(printed)).toBe(sentence);
    expect(submittersIn(sentence)).toEqual(names);
  });

  it('leaves other texts in capitals as they are', () => {
    expect(headingOf('BRIEF VAN DE MINISTER')).toBe('BRIEF VAN DE MINISTER');
  });
});

describe('canBeSameMember', () => {
  it('takes a first name that is left out for the same member, and another first name not', () => {
    expect(canBeSameMember('dijkstra', 'pia dijkstra')).toBe(true);
    expect(canBeSameMember('gijs van dijk', 'jasper van dijk')).toBe(false);
    expect(canBeSameMember('dijk', 'olger van dijk')).toBe(true);
    expect(canBeSameMember('raan', 'tellegen-raan')).toBe(true);
    expect(canBeSameMember('aan', 'van raan')).toBe(false);
    expect(canBeSameMember('dik faber', 'dik-faber')).toBe(true);
    expect(canBeSameMember('wiegman', 'wiegman-van meppelen scheppink')).toBe(true);
    expect(canBeSameMember('jan', 'jan de vries')).toBe(false);
  });
});

describe('what a motion asks', () => {
  const paragraphs = (text: string) => text.split('\n');

  it('is each paragraph that asks, without grounds and closing formula', () => {
    const text = `De Kamer,
gehoord de beraadslaging,
overwegende dat het beter kan;
verzoekt de regering een plan te maken;
verzoekt de regering voorts de Kamer te informeren,
en gaat over tot de orde van de dag.
Dobbe`;
    expect(dictumOf(paragraphs(text))).toEqual([
      'verzoekt de regering een plan te maken',
      'verzoekt de regering voorts de Kamer te informeren',
    ]);
  });

  it('takes in what belongs to a request, and leaves out a ground between two', () => {
    const text = `verzoekt de regering:
– een plan te maken;
constaterende dat dit nodig is,
spreekt uit dat het anders moet,
en gaat over tot de orde van de dag.`;
    expect(dictumOf(paragraphs(text))).toEqual([
      'verzoekt de regering: – een plan te maken',
      'spreekt uit dat het anders moet',
    ]);
  });
});
