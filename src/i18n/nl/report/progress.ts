import type { QuestionRole } from '@/domain/study/study';
import { quoted } from '@/i18n/quoted';

/** Texts of the Voortgangsoverzicht. */
export const progressReportTexts = {
  title: 'Voortgangsoverzicht',
  lead: (from: string, until: string) =>
    `Moties, toezeggingen en onderzoeken van ${from} tot en met ${until}: wat openstond en wat in die tijd is gebeurd.`,
  period: 'Periode',
  from: 'Van',
  until: 'Tot en met',
  show: 'Overzicht tonen',
  laterThanStand: (day: string) =>
    `De laatste dag van de periode ligt na de stand. Het overzicht loopt tot en met ${day}.`,
  impossible: (text: string, from: string, until: string) =>
    `De dag ${quoted(text)} bestaat niet. Het overzicht gaat over ${from} tot en met ${until}. Kies een dag met de velden hierboven.`,
  reversed:
    'De eerste dag lag na de laatste. Het overzicht gaat over de tijd ertussen, met de vroegste dag eerst.',
  motions: 'Moties',
  noMotions: 'In deze periode stond geen motie open.',
  commitments: 'Toezeggingen',
  noCommitments: 'In deze periode stond geen toezegging open.',
  studies: 'Tabel 1. Overzicht onderzoeken',
  noStudies: 'In deze periode liep geen onderzoek.',
  columns: {
    description: 'Omschrijving',
    place: 'Vindplaats',
    state: 'Stand van zaken',
    term: 'Termijn',
    responsible: 'Verantwoordelijke',
  },
  studyColumns: {
    institute: 'Instituut',
    topic: 'Onderwerp',
    description: 'Beknopte beschrijving en onderzoeksvragen',
    dates: 'Start- en opleverdatum',
  },
  request: (number: number, title: string) => `Verzoek ${number}: ${title}`,
  inPeriod: 'In deze periode:',
  covers: 'Onderbouwing: ',
  source: 'Bron: ',
  since: (day: string) => `sinds ${day}`,
  notReported: 'geen stand gemeld',
  nothingInPeriod: 'In deze periode is niets vastgelegd.',
  promisedOn: (day: string) => `gedaan op ${day}`,
  noPlace: 'geen vindplaats vastgelegd',
  nobody: 'niet vastgelegd',
  questions: {
    main: 'Hoofdvraag:',
    sub: 'Deelvragen:',
    unnamed: 'Onderzoeksvragen:',
  } as const satisfies { readonly [Role in QuestionRole]: string },
  bullet: (text: string) => `• ${text}`,
  start: (words: string) => `Start ${words}`,
  noDescription: 'geen beschrijving vastgelegd',
  noDates: 'niet bekend',
} as const;
