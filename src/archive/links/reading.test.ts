import { describe, expect, it } from 'vitest';
import { readLetterAct } from './letterAct';
import { readLetterSegments } from './letterSegments';
import { readMotionPhrase } from './motionPhrase';
import { withoutReferences } from './withoutReferences';

describe('readMotionPhrase', () => {
  it.each([
    [
      'Motie van de leden Ceder en Six Dijkstra over leeftijdsverificatie',
      0,
      ['ceder', 'six dijkstra'],
    ],
    [
      'Nader gewijzigde motie van het lid Van der Plas c.s. over rauwe melk (t.v.v. 36503-10)',
      2,
      ['van der plas'],
    ],
    [
      'Gew motie Wiegman-van Meppelen Scheppink over mentorschap',
      1,
      ['wiegman-van meppelen scheppink'],
    ],
    ['Motie-Jacobi/Braakhuis over streekproducten', 0, ['jacobi', 'braakhuis']],
  ])('reads how often a motion was changed and who submitted it: %s', (subject, changes, names) => {
    expect(readMotionPhrase(subject)).toMatchObject({ changes, submitters: names });
  });

  it.each([
    'Gewijzigde motie van het lid Krol over de AOW (t.v.v. 34550-XV, nr. 61)',
    'Gewijzigde motie van het lid Krol t.v.v. 34550-XV-61 over de AOW',
    'Gewijzigde motie van het lid Krol (t.v.v. 34550-XV, nr. 61) over de AOW',
  ])('keeps the replaced paper out of what it is about: %s', (subject) => {
    expect(readMotionPhrase(subject)).toMatchObject({
      topic: 'de AOW',
      replaces: ['kst-34550-XV-61'],
    });
  });
});

describe('readLetterSegments', () => {
  it('gives each motion its own words, members and references', () => {
    const segments = readLetterSegments(
      'Reactie op de motie van de leden Van Campen en Podt over een vaccinatieplan (Kamerstuk 29683-290) en op de moties van het lid Graus over een registratiesysteem (Kamerstuk 29683-293) en over de gevolgen van vaccins (Kamerstuk 29683-294)',
    );
    expect(segments.map(({ submitters, topic, named }) => [submitters, topic, named])).toEqual([
      [['van campen', 'podt'], 'een vaccinatieplan', ['kst-29683-290']],
      [['graus'], 'een registratiesysteem', ['kst-29683-293']],
      [['graus'], 'de gevolgen van vaccins', ['kst-29683-294']],
    ]);
  });

  it('does not part a subject at a motion that another one is about', () => {
    const [segment, ...others] = readLetterSegments(
      'Uitvoering van de motie van het lid Dijk over binnen een maand de aangenomen motie-Piri op stuk nr. 91 uitvoeren (Kamerstuk 33836-106)',
    );
    expect(others).toEqual([]);
    expect(segment?.topic).toContain('motie-Piri');
  });

  it('tells a replaced paper from the one that is named', () => {
    const [segment] = readLetterSegments(
      'Reactie op de gewijzigde motie van het lid Kröger over warmtetarieven (t.v.v. 29023-470) (Kamerstuk 29023-488)',
    );
    expect(segment).toMatchObject({ named: ['kst-29023-488'], replaced: ['kst-29023-470'] });
  });

  it('takes what stands before for the subject where the motion has none', () => {
    const [segment] = readLetterSegments(
      'Onderzoek tariefdifferentiatie kansspelbelasting (motie-Inge van Dijk c.s. Kamerstuk 36602-109)',
    );
    expect(segment?.submitters).toEqual(['inge van dijk']);
    expect(segment?.topic).toContain('tariefdifferentiatie');
  });

  it('keeps a letter that speaks of no motion in one piece', () => {
    expect(
      readLetterSegments('Uitstel aanbieding literatuuronderzoek sociale media'),
    ).toMatchObject([{ saysMotion: false, submitters: [], named: [] }]);
  });
});

describe('withoutReferences', () => {
  it.each([
    [
      'Reactie op de motie Krol (Kamerstuk 34550-XV, nr. 61) over AOW',
      'Reactie op de motie Krol over AOW',
    ],
    ['Motie over inhuur (33 000 VII, nrs. 76, 77 en 78)', 'Motie over inhuur'],
    ['Appreciatie motie Peters (t.v.v. Kamerstuk 36200-VIII-233)', 'Appreciatie motie Peters'],
    ['Onderzoek (motie-Van Dijk c.s. Kamerstuk 36602-109)', 'Onderzoek (motie-Van Dijk c.s. )'],
    ['Motie over Rijkswet (27 484 (R 1669), nr. 289)', 'Motie over Rijkswet'],
    ['Accounts met 500.000 volgers in 2024', 'Accounts met 500.000 volgers in 2024'],
  ])('cuts references and nothing else: %s', (subject, rest) => {
    expect(withoutReferences(subject)).toBe(rest);
  });
});

describe('readLetterAct', () => {
  it.each([
    ['Uitstel toezending reactie op de motie van het lid Krol', 'postpones'],
    ['Uitstelbericht uitvoering motie-Knops c.s. (32123 X, nr 67)', 'postpones'],
    ['Uitstelverzoek voor een motie en enkele toezeggingen', 'postpones'],
    ['Uitstelreactie op de motie van het lid Krol', 'postpones'],
    ['Verzoek om uitstel om uitvoering te geven aan moties', 'postpones'],
    ['Stand van zaken en uitstel toezending reactie op de motie van het lid Krol', 'postpones'],
    ['Vertraging onderzoek naar aanleiding van de motie van het lid Krol', 'postpones'],
    ['Reactie op de motie van het lid Krol over uitvoering van de AOW', 'answers'],
    ['Reactie op de motie van het lid Krol over uitstel van reclame', 'answers'],
    ['Reactie zonder verder uitstel op de motie van het lid Krol', 'answers'],
    ['Gevolgen van het uitstel van de beleidsreactie op de motie van het lid Krol', 'answers'],
    ['Uitstel van betaling voor ondernemers (motie van het lid Krol)', 'mentions'],
    ['Uitstel van aflossing van coronaschulden (motie-Krol)', 'mentions'],
    ['Uitstel van vertrek voor amv’s (motie-Krol)', 'mentions'],
    ['Uitstel AOW-brief naar aanleiding van de motie-Krol', 'postpones'],
    ['Uitstel AO over de motie-Krol', 'mentions'],
    ['Uitstel inwerkingtredingsdatum naar aanleiding van de motie-Krol', 'mentions'],
    ['Verzoek uitstel commissiedebat over de motie-Krol', 'mentions'],
    ['Vertraging invoering nieuwe treinen (motie-Krol)', 'mentions'],
    ['Onderzoek naar uitgestelde zorg (motie-Krol)', 'mentions'],
    ['Antwoorden op vragen over het uitstel van toezending van de motie-Krol', 'answersQuestions'],
    ['Uitvoering van de motie van het lid Krol', 'executes'],
    ['Appreciatie van de gewijzigde motie van het lid Krol', 'appreciates'],
    ['Stand van zaken uitvoering motie van het lid Krol', 'reports'],
    ['Antwoorden op vragen commissie over de reactie op de motie-Krol', 'answersQuestions'],
    ['Literatuurscan sociale media en democratie', 'mentions'],
  ])('reads what a letter does: %s', (subject, act) => {
    expect(readLetterAct(subject)).toBe(act);
  });
});
