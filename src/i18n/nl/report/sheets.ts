import { timesInWords } from '@/i18n/numbers';

/** Texts that the sheets to take along share, and those of the page where one chooses. */
export const sheetTexts = {
  back: 'Alle rapporten',
  asOf: (day: string) => `Stand per ${day}`,
  byEntry: ', volgens de invoer',
  print: 'Afdrukken of als pdf bewaren',
  copy: 'Kopiëren voor Word of Outlook',
  nothing: '–',
  noTerm: 'geen termijn bekend',
  /** Where every cell leads to a source, and there is none. */
  noTermOrSource: 'geen termijn bekend; er is geen bron voor vastgelegd',
  /** Of a motion that waits for a study: before how late that is, and before what was promised of it. */
  noOwnTerm: 'geen eigen termijn; ',
  termOfStudy: 'termijn daarvan: ',
  noKnownTerm: 'geen nieuwe termijn bekend',
  shifted: (times: number, hasEnded: boolean) =>
    `${timesInWords(times)} uitgesteld, ${hasEnded ? 'laatste termijn' : 'nu'}: `,
  cabinet: (verdict: string, day: string) => `Kabinet: ${verdict} (${day})`,
} as const;

/** Texts of the page where a sheet is chosen. */
export const hubTexts = {
  title: 'Rapport',
  lead: 'Om mee te nemen of te versturen: elk overzicht is af te drukken en te kopiëren naar Word of Outlook.',
  sheets: {
    motionCard: {
      title: 'Motiekaart',
      text: 'Eén motie op één A4: wat is gevraagd, wat is er gebeurd, wie zegt wat en wat staat open.',
    },
    debatePack: {
      title: 'Debatpakket',
      text: 'Alles wat openstaat, verschoven of te laat is bij één commissie, thema, ambitie, bewindspersoon of instituut, met conceptvragen.',
    },
    progressReport: {
      title: 'Voortgangsoverzicht',
      text: 'De tabel van moties en toezeggingen over een periode, en Tabel 1 met de onderzoeken.',
    },
    dossierReport: {
      title: 'Heel het dossier',
      text: 'Alle moties, onderzoeken, aanbevelingen en toezeggingen met hun stand, en de bronnen.',
    },
  },
} as const;
