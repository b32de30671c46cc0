import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { readEstimatedTerm, readTerm } from './readTerm';

const tuesday = '2025-02-04';

/** "kind earliest latest", a side that is open as "..", a tilde where the words leave room. */
function meaning(words: string, saidOn = tuesday): string {
  const read = readTerm(words, day(saidOn));
  if (!read.ok) return read.error.code;
  const { kind, earliest, latest, approximate } = read.value;
  if (!earliest && !latest) return kind;
  return `${kind} ${earliest ?? '..'} ${latest ?? '..'}${approximate ? ' ~' : ''}`;
}

describe('readTerm', () => {
  it.each([
    ['voor het einde van 2023', '2023-07-06', 'by .. 2023-12-31'],
    ['Start 2022', '2023-02-22', 'in 2022-01-01 2022-12-31'],
    ['Afronding eind 2024', '2023-02-22', 'in 2024-10-01 2024-12-31 ~'],
    ['pas na het reces', '2024-08-19', 'from 2024-09-02 .. ~'],
    ['uiterlijk 1 juli', '2025-10-01', 'by .. 2026-07-01'],
    ['voor Q3 2025', tuesday, 'by .. 2025-06-30'],
    ['later dit jaar', tuesday, 'in 2025-02-04 2025-12-31'],
    ['in de tweede helft van maart 2025', tuesday, 'in 2025-03-16 2025-03-31'],
    ['voor de zomer', '2024-10-08', 'by .. 2025-07-03 ~'],
    ['voor het kerstreces', '2024-10-08', 'by .. 2024-12-19 ~'],
    ['op Prinsjesdag', '2024-05-14', 'in 2024-09-17 2024-09-17'],
    ['voor de Voorjaarsnota', tuesday, 'by .. 2025-05-31 ~'],
    ['2023–2024', '2023-02-22', 'in 2023-01-01 2024-12-31'],
  ])('reads what sources say: %s', (words, saidOn, expected) => {
    expect(meaning(words, saidOn)).toBe(expected);
  });

  it.each([
    ['voor de behandeling van de begroting in november 2025', 'by .. 2025-10-31 ~'],
    ['voor de begrotingsbehandeling in het najaar', 'by .. 2025-08-31 ~'],
    ['voor het commissiedebat in het tweede kwartaal van 2025', 'by .. 2025-03-31 ~'],
    ['na de publicatie van het rapport in maart 2026', 'from 2026-04-01 .. ~'],
    ['voor de inwerkingtreding van de wet in 2027', 'by .. 2026-12-31 ~'],
    ['na afronding van het onderzoek in het najaar van 2025', 'from 2025-12-01 .. ~'],
    ['tijdens de begrotingsbehandeling in november 2025', 'in 2025-11-01 2025-11-30 ~'],
    ['oplevering in maart 2026', 'in 2026-03-01 2026-03-31'],
    ['na overleg met de sector in het voorjaar', 'in 2025-03-01 2025-05-31 ~'],
    ['voor de verkiezingen van 2026', 'vague'],
    ['voor de behandeling van de begroting van BZK voor 2026', 'vague'],
    ['voor de publicatie van het jaarverslag over 2025', 'vague'],
    ['het debat over de brief van 12 maart 2025', 'none'],
  ])('places what comes before, during or after an event: %s', (words, expected) => {
    expect(meaning(words)).toBe(expected);
  });

  it.each([
    ['rond de jaarwisseling', 'in 2025-12-31 2026-01-01 ~'],
    ['voor de jaarwisseling', 'by .. 2025-12-31'],
    ['na de jaarwisseling', 'from 2026-01-01 ..'],
    ['vanaf de jaarwisseling', 'from 2026-01-01 ..'],
    ['met oud en nieuw', 'in 2025-12-31 2026-01-01'],
  ])('takes the turn of the year for a night: %s', (words, expected) => {
    expect(meaning(words)).toBe(expected);
  });

  it.each([
    ['over een half jaar', 'in 2025-08-04 2025-08-04 ~'],
    ['over twee jaar', 'in 2027-02-04 2027-02-04 ~'],
    ['over drie weken', 'in 2025-02-25 2025-02-25'],
    ['over 14 dagen', 'in 2025-02-18 2025-02-18'],
    ['binnen een half jaar', 'by .. 2025-08-04'],
  ])('hears room in what is ahead by months: %s', (words, expected) => {
    expect(meaning(words)).toBe(expected);
  });

  it.each([
    ['donderdag 3 juli 2025', 'in 2025-07-03 2025-07-03'],
    ['3-7-2025', 'in 2025-07-03 2025-07-03'],
    ['2025-07-03', 'in 2025-07-03 2025-07-03'],
    ['12 dec. 2024', 'in 2024-12-12 2024-12-12'],
    ['3 juli jl.', 'in 2024-07-03 2024-07-03'],
    ['3 t/m 5 juli 2025', 'in 2025-07-03 2025-07-05'],
    ['juli/augustus 2025', 'in 2025-07-01 2025-08-31'],
    ['november 2025-februari 2026', 'in 2025-11-01 2026-02-28'],
    ["voorjaar '23", 'in 2023-03-01 2023-05-31 ~'],
    ['winter 2025/2026', 'in 2025-12-01 2026-02-28 ~'],
    ['week 36 van 2025', 'in 2025-09-01 2025-09-07'],
    ['Q3/Q4 2025', 'in 2025-07-01 2025-12-31'],
    ['2e kw. 2025', 'in 2025-04-01 2025-06-30'],
    ['H1 2026', 'in 2026-01-01 2026-06-30'],
    ['eerste vier maanden van 2025', 'in 2025-01-01 2025-04-30'],
    ['schooljaar 2025-2026', 'in 2025-08-01 2026-07-31'],
    ['derde dinsdag in september', 'in 2025-09-16 2025-09-16'],
    ['laatste week van juni', 'in 2025-06-24 2025-06-30 ~'],
    ['ultimo 2025', 'in 2025-12-31 2025-12-31'],
    ['in het vroege najaar', 'in 2025-09-01 2025-09-30 ~'],
    ['het late voorjaar van 2026', 'in 2026-05-01 2026-05-31 ~'],
    ['eind eerste kwartaal 2025', 'in 2025-03-01 2025-03-31 ~'],
    ["18 okt. '24", 'in 2024-10-18 2024-10-18'],
    ['d.d. 18-10-2024', 'in 2024-10-18 2024-10-18'],
    ['18\u201110\u20112024', 'in 2024-10-18 2024-10-18'],
    ['1\u00A0juli\u00A02025', 'in 2025-07-01 2025-07-01'],
    ['tussen mei en juli 2025', 'in 2025-05-01 2025-07-31'],
    ['2024/25', 'in 2024-01-01 2025-12-31'],
    ['n.n.b.', 'vague'],
    ['begin/medio 2025', 'in 2025-01-01 2025-08-31 ~'],
    ['eind 2025 of begin 2026', 'in 2025-10-01 2026-03-31 ~'],
    ['Miljoenennota 2026', 'in 2025-09-16 2025-09-16'],
    ['3-juli-2025', 'in 2025-07-03 2025-07-03'],
    ['de 12e van maart', 'in 2025-03-12 2025-03-12'],
    ['2025-W12', 'in 2025-03-17 2025-03-23'],
    ['mid-2025', 'in 2025-05-01 2025-08-31 ~'],
    ["academisch jaar 2025/'26", 'in 2025-09-01 2026-08-31'],
    ['parlementair jaar 2024-2025', 'in 2024-09-17 2025-09-15'],
    ['de jaarwisseling 2025/2026', 'in 2025-12-31 2026-01-01'],
    ['heel 2025', 'in 2025-01-01 2025-12-31'],
    ['de eerste dinsdag na het zomerreces', 'in 2025-09-02 2025-09-02 ~'],
  ])('reads a moment: %s', (words, expected) => {
    expect(meaning(words)).toBe(expected);
  });

  it.each([
    ['deze maand', 'in 2025-02-01 2025-02-28'],
    ['volgende week dinsdag', 'in 2025-02-11 2025-02-11'],
    ['volgend jaar zomer', 'in 2026-06-01 2026-08-31 ~'],
    ['volgend voorjaar', 'in 2026-03-01 2026-05-31 ~'],
    ['komend voorjaar', 'in 2025-03-01 2025-05-31 ~'],
    ['afgelopen najaar', 'in 2024-09-01 2024-11-30 ~'],
    ['de komende drie maanden', 'in 2025-02-04 2025-05-04'],
    ['in februari', 'in 2025-02-01 2025-02-28'],
    ['uiterlijk 31 januari', 'by .. 2026-01-31'],
    ['voor het einde van de maand', 'by .. 2025-02-28'],
    ['voor het einde van de week', 'by .. 2025-02-09'],
    ['voor het einde van het kwartaal', 'by .. 2025-03-31'],
    ['voor einde jaar', 'by .. 2025-12-31'],
    ['eind van de maand', 'in 2025-02-19 2025-02-28 ~'],
    ['uiterlijk eind volgende week', 'by .. 2025-02-16 ~'],
    ['in de loop van het kwartaal', 'in 2025-01-01 2025-03-31'],
    ['later in de week', 'in 2025-02-04 2025-02-09'],
    ['begin van het nieuwe jaar', 'in 2026-01-01 2026-03-31 ~'],
    ['voor het weekend', 'by .. 2025-02-07'],
    ['komend weekend', 'in 2025-02-08 2025-02-09'],
  ])('counts from the day it was said: %s', (words, expected) => {
    expect(meaning(words)).toBe(expected);
  });

  it.each([
    ['uiterlijk in het tweede kwartaal van 2025', 'by .. 2025-06-30'],
    ['voor eind 2025', 'by .. 2025-12-31'],
    ['t/m 31 december 2025', 'by .. 2025-12-31'],
    ['tot 1 juli 2025', 'by .. 2025-06-30'],
    ['niet eerder dan 2026', 'from 2026-01-01 ..'],
    ['sinds maart', 'from 2024-03-01 ..'],
    ['2025 en verder', 'from 2025-01-01 ..'],
    ['van 1 september tot 1 december', 'in 2025-09-01 2025-11-30'],
    ['tussen 1 maart en 1 juni 2025', 'in 2025-03-01 2025-06-01'],
    ['rond 1 juni', 'in 2025-06-01 2025-06-01 ~'],
    ['binnen zes weken', 'by .. 2025-03-18'],
    ['binnen tien werkdagen', 'by .. 2025-02-18'],
    ['binnen een maand na 1 juli 2025', 'by .. 2025-08-01'],
    ['uiterlijk vier weken voor het zomerreces', 'by .. 2025-06-06 ~'],
    ['zo spoedig mogelijk, doch uiterlijk 1 juli 2025', 'by .. 2025-07-01'],
    ['gepland voor Q2 2025', 'in 2025-04-01 2025-06-30'],
    ['voor de jaarwisseling', 'by .. 2025-12-31'],
    ['binnen drie (3) maanden', 'by .. 2025-05-04'],
    ['binnen tweeënhalf jaar', 'by .. 2027-08-04'],
    ['binnen een jaar en zes maanden', 'by .. 2026-08-04'],
    ['over ruim een jaar', 'in 2026-02-04 2026-02-04 ~'],
    ['om en nabij 1 juli', 'in 2025-07-01 2025-07-01 ~'],
  ])('reads what a preposition makes of it: %s', (words, expected) => {
    expect(meaning(words)).toBe(expected);
  });

  it.each([
    ['voor het commissiedebat van 12 maart 2025', 'by .. 2025-03-11'],
    ['na het debat over wonen op 12 maart', 'from 2025-03-13 ..'],
    ['tijdens de Europese Raad van 20 en 21 maart 2025', 'in 2025-03-20 2025-03-21'],
    ['uiterlijk een week voor het overleg van 12 maart', 'by .. 2025-03-05'],
    ['na inwerkingtreding per 1 januari 2026', 'from 2026-01-02 ..'],
    ['voor de verkiezingen van maart 2026', 'by .. 2026-02-28 ~'],
    ['voor het debat van 31 april', 'date.impossible'],
  ])('takes the day that the words give to an event: %s', (words, expected) => {
    expect(meaning(words)).toBe(expected);
  });

  it.each([
    'voor het commissiedebat',
    'voor de gemeenteraadsverkiezingen van 2026',
    'voor de begrotingsbehandeling voor het jaar 2026',
    'zodra de wet in werking treedt',
    'evalueren na twee jaar',
    'op een zo kort mogelijke termijn',
  ])('knows a moment whose day is not given: %s', (words) => {
    expect(meaning(words)).toBe('vague');
  });

  it.each([
    'over de brief van 6 en 7 december 2010',
    'na 12 weken zwangerschap',
    'de Volkskrant van 26 november 2013',
  ])('takes no piece of a date for the date: %s', (words) => {
    expect(meaning(words)).toBe('none');
  });

  it.each([
    ['zo snel mogelijk', 'vague'],
    ['t.z.t.', 'vague'],
    ['deze kabinetsperiode', 'vague'],
    ['na afronding van het onderzoek', 'vague'],
    ['binnen drie maanden na inwerkingtreding van de wet', 'vague'],
    ['halfjaarlijks', 'recurring'],
    ['elk kwartaal', 'recurring'],
    ['jaarlijks voor 1 mei', 'recurring'],
    ['vanaf 18 jaar', 'none'],
    ['artikel 2025', 'none'],
    ['2024 woningen', 'none'],
    ['in de raad', 'none'],
    ['in het lente-akkoord', 'none'],
    ['in de tweede helft van de wedstrijd', 'none'],
    ['36 200 VII, nr. 72', 'none'],
    ['', 'none'],
  ])('makes up no interval: %s', (words, expected) => {
    expect(meaning(words)).toBe(expected);
  });

  it.each([
    ['30 februari 2025', 'date.impossible'],
    ['29 februari 2025', 'date.impossible'],
    ['31 april', 'date.impossible'],
    ['uiterlijk 31-4-2025', 'date.impossible'],
    ['2025-13-01', 'date.impossible'],
    ['week 53 van 2025', 'date.impossible'],
    ['week 54', 'date.impossible'],
    ['tussen 2026 en 2024', 'date.reversed'],
  ])('refuses days that cannot be: %s', (words, expected) => {
    expect(meaning(words)).toBe(expected);
  });

  it('takes the next leap day when no year is named', () => {
    expect(meaning('29 februari')).toBe('in 2028-02-29 2028-02-29');
  });

  it('finds the one date in a sentence', () => {
    expect(meaning('De Kamer wordt voor de zomer van 2025 geïnformeerd over de uitkomsten')).toBe(
      'by .. 2025-07-03 ~',
    );
  });

  it('keeps the words as they came', () => {
    const read = readTerm('Vóór de zomer', day(tuesday));
    expect(read.ok && read.value.words).toBe('Vóór de zomer');
  });

  it('says when a recess was estimated because its year is not in the table', () => {
    const [known, later] = ['voor het zomerreces van 2025', 'voor het zomerreces van 2031'].map(
      (words) => readEstimatedTerm(words, day(tuesday)),
    );
    expect(known?.ok && known.value.estimated).toBe(false);
    expect(later?.ok && later.value.estimated).toBe(true);
  });
});
