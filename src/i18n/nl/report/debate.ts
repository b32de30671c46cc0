import { countInWords, formatList, sentenceCase } from '@/i18n/numbers';

/** By what a Debatpakket is chosen. */
export const debateKinds = [
  'alles',
  'commissie',
  'thema',
  'ambitie',
  'aan',
  'instituut',
  'eigenaar',
] as const;
export type DebateKind = (typeof debateKinds)[number];

export type DebateCounts = {
  readonly open: number;
  readonly late: number;
  readonly shifted: number;
  readonly done: number;
};

function isAre(count: number): string {
  return count === 1 ? 'is' : 'zijn';
}

/** What is on the sheet: "Vijf zaken staan open; daarvan zijn er drie te laat en is er één verschoven." */
export function debateLead({ open, late, shifted, done }: DebateCounts): string {
  if (open + done === 0)
    return 'Hierover staat niets open, en niets is verschoven of te laat geleverd.';
  const head =
    open === 0
      ? 'Niets staat meer open'
      : `${sentenceCase(countInWords(open))} ${open === 1 ? 'zaak staat' : 'zaken staan'} open`;
  const which = [
    ...(late > 0 ? [`${isAre(late)} er ${countInWords(late)} over de eerste termijn heen`] : []),
    ...(shifted > 0 ? [`${isAre(shifted)} er ${countInWords(shifted)} verschoven`] : []),
  ];
  const tail = which.length > 0 ? `; daarvan ${formatList(which)}` : '';
  const rest =
    done > 0
      ? ` ${sentenceCase(countInWords(done))} ${done === 1 ? 'zaak is' : 'zaken zijn'} afgerond na uitstel of te laat.`
      : '';
  return `${head}${tail}.${rest}`;
}

/** Texts of the Debatpakket. */
export const debateTexts = {
  title: 'Debatpakket',
  chooseLead: 'Kies waarover het debat gaat, en de dag waarvoor de stand moet gelden.',
  heading: (name: string) => `Debatpakket: ${name}`,
  missing:
    'Wat in het adres staat, komt in dit dossier niet voor op de gekozen dag. Kies hieronder iets anders.',
  kind: 'Kies op',
  pick: 'Maak een keuze',
  kinds: {
    alles: 'Heel het dossier',
    ambitie: 'Ambitie',
    commissie: 'Commissie',
    thema: 'Thema',
    aan: 'Bewindspersoon of kabinet',
    instituut: 'Instituut',
    eigenaar: 'Wie aan zet is',
  } as const satisfies { readonly [Kind in DebateKind]: string },
  choice: 'Welke',
  wholeMinistry: (name: string) => `${name} (alle)`,
  noChoices: {
    commissie:
      'In dit dossier staat nog geen commissie. Vul die in bij een motie, toezegging of document.',
    thema: 'In dit dossier staat nog geen thema. Vul dat in bij een motie, toezegging of document.',
  },
  placeholder: 'Typ een deel van de naam',
  nothingFound: 'Niets met deze woorden.',
  clear: 'Keuze wissen',
  count: (count: number) => `${count} ${count === 1 ? 'zaak' : 'zaken'}`,
  stand: 'Stand per',
  showStand: 'Stand tonen',
  empty: 'Er staat nog niets in het dossier. Voeg eerst een motie, toezegging of onderzoek toe.',
  groups: {
    motion: 'Moties',
    commitment: 'Toezeggingen',
    study: 'Onderzoeken',
    recommendation: 'Aanbevelingen',
    done: 'Afgerond na uitstel of te laat',
  },
  columns: {
    what: 'Wat',
    state: 'Stand',
    term: 'Termijn',
    open: 'Wat staat open',
  },
  notDelivered: 'Oplevering niet vastgesteld.',
  notMet: 'Nog niet voldaan.',
  questions: 'Conceptvragen',
  questionsNote: 'Opgesteld uit wat in dit dossier staat; pas ze aan voor gebruik.',
} as const;
