import type { Term } from '@/domain/deadline/term';
import { termWords } from '@/i18n/dates';
import { isolated } from '@/i18n/isolated';
import { formatList, timesInWords } from '@/i18n/numbers';

/** Texts of the Motiekaart. */
export const motionCardTexts = {
  title: 'Motiekaart',
  open: 'Motiekaart',
  choose: 'Van welke motie?',
  chooseLead: 'Kies een motie. De kaart past op één A4.',
  placeholder: 'Typ een deel van de naam of het nummer',
  nothingFound: 'Geen motie met deze woorden.',
  clear: 'Keuze wissen',
  chooseOther: 'Kies hier een andere.',
  noMotions: 'Er staan nog geen moties in het dossier. Voeg eerst een motie toe bij Moties.',
  submittedBy: (names: readonly string[]) => `ingediend door ${formatList(names)}`,
  addressee: (name: string) => `gericht aan: ${isolated(name)}`,
  owner: (name: string) => `aan zet: ${isolated(name)}`,
  /** Of what was only submitted, as far as known: with when. */
  noDecision: (submitted: string | undefined) =>
    submitted ? `niet bekend; ${submitted.toLocaleLowerCase('nl-NL')}` : 'niet bekend',
  checked: (day: string, outcome: string) => `Nagekeken op ${day}: ${outcome}`,
  parts: 'Wat is gevraagd, en hoe staat het',
  noParts: 'De verzoeken van deze motie staan nog niet in het dossier.',
  events: 'Wat is er gebeurd',
  noEvents: 'Over deze motie is nog niets vastgelegd.',
  verdicts: 'Wie zegt wat',
  noVerdict: {
    execution: 'Niet gemeld',
    chamber: 'Geen uitspraak',
    own: 'Nog geen oordeel',
  },
  who: { execution: 'Kabinet', chamber: 'Kamer', own: 'Eigen oordeel' },
  differences: 'Waar oordelen verschillen',
  openParts: 'Wat staat open',
  nothingOpen: 'Niets: alle onderdelen zijn gedekt door wat is geleverd.',
  sources: 'Bronnen',
  motionItself: 'De motie zelf: ',
  timeline: 'Tijdlijn',
  columns: {
    part: 'Onderdeel',
    state: 'Stand',
    evidence: 'Onderbouwing',
    day: 'Dag',
    event: 'Gebeurtenis',
    source: 'Bron',
    who: 'Wie',
    verdict: 'Oordeel',
    reason: 'Reden',
  },
  request: (number: number, title: string) => `${number}. ${title}`,
  condition: (text: string) => `Voorwaarde: ${text}`,
  aspects: (names: readonly string[]) => `– ${formatList(names)}`,
  aspectState: (names: readonly string[]) => `${formatList(names)}: `,
  nextAspect: '; ',
  ofRequests: (numbers: readonly number[]) =>
    `${numbers.length === 1 ? 'verzoek' : 'verzoeken'} ${formatList(numbers.map(String))}`,
  aboutRequest: 'het verzoek',
  whoAbout: (who: string, about: string) => `${who}, ${about}`,
  term: 'Termijn',
  noTermAtAll: 'Termijn: geen termijn bekend',
  noTermFor: (numbers: readonly number[]) =>
    `Termijn: voor ${numbers.length === 1 ? 'verzoek' : 'verzoeken'} ${formatList(numbers.map(String))} is geen termijn bekend`,
  shortened: (words: string) => `${words} …`,
  inDossier: 'Volledig in het dossier.',
  daysLeft: (count: number) =>
    count === 1
      ? 'Eén eerdere dag past niet op deze kaart.'
      : `${count} eerdere dagen passen niet op deze kaart.`,
  allDaysLeft: 'Wat er op welke dag gebeurde, past niet op deze kaart.',
  requestsLeft: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `Verzoek ${numbers.join('')} past niet op deze kaart.`
      : `De verzoeken ${formatList(numbers.map(String))} passen niet op deze kaart.`,
  summaryLeft: 'De samenvatting past niet op deze kaart.',
  aspectsLeft: 'De aspecten van de verzoeken passen niet op deze kaart.',
  noEvidence: 'geen',
  noneItself: 'geen · ',
  /** How far a source covers, before how far it has come. */
  coverage: { whole: '', partial: 'deels; ', none: 'dekt dit niet; ' },
  coverageAlone: { whole: 'geheel', partial: 'deels', none: 'dekt dit niet' },
} as const;

/** One lane of the small timeline, for those who can't see it. */
export function laneSentence(
  name: string,
  lane: {
    readonly first: Term;
    readonly shifts: number;
    readonly delivered: Term | undefined;
    readonly stand: string;
  },
): string {
  const shifted = lane.shifts > 0 ? `, ${timesInWords(lane.shifts)} uitgesteld` : '';
  const came = lane.delivered ? `, geleverd ${termWords(lane.delivered)}` : '';
  return `${name}: eerste termijn ${termWords(lane.first)}${shifted}${came}; ${lane.stand.toLocaleLowerCase('nl-NL')}.`;
}

/** Texts in and around the small timeline. */
export const cardTimelineTexts = {
  label: (sentences: readonly string[], today: string) =>
    `Tijdlijn tot ${today}. ${sentences.join(' ')}`,
  submitted: 'ingediend',
  adopted: 'aangenomen',
  key: {
    first: 'eerste termijn',
    shift: 'uitstel gemeld',
    next: 'nieuwe termijn',
    delivered: 'geleverd',
    late: 'na de eerste termijn',
  },
  more: (count: number) =>
    count === 1
      ? 'Nog één termijn staat niet in deze tekening.'
      : `Nog ${count} termijnen staan niet in deze tekening.`,
} as const;
