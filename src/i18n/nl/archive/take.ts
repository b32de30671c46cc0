import type { ArchiveKind } from '@/domain/archive/archiveItem';
import type { Day } from '@/domain/shared/day';
import { formatDay } from '@/i18n/dates';
import { formatList } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';

/** Texts for taking a public record into the dossier. */
export const archiveTakeTexts = {
  button: 'In het dossier opnemen',
  key: 'In het dossier opnemen (o)',
  title: {
    motion: 'Motie in het dossier opnemen',
    letter: 'Brief in het dossier opnemen',
    commitment: 'Toezegging in het dossier opnemen',
    other: 'Document in het dossier opnemen',
  } satisfies { readonly [Kind in ArchiveKind]: string },
  description:
    'Dit is een voorstel. Kijk het na en pas het aan; er wordt niets opgeslagen dat hier niet staat.',
  submit: 'Opnemen',
  parts: 'Dit komt erbij',
  document: 'Bron: het stuk zelf, als document',
  request: (number: number) => `Verzoek ${number}`,
  shortly: 'in het kort',
  decision: (label: string, on: Day) => `Besluit van de Kamer: ${label}, ${formatDay(on)}`,
  appreciation: (label: string) =>
    `Appreciatie van het kabinet: ${label.charAt(0).toLocaleLowerCase('nl')}${label.slice(1)}`,
  /** The words of a term, as the open data don't tell the day. */
  appreciationDay: 'dag niet vermeld, hier gerekend vanaf de indiening',
  deadline: (on: Day) => `Termijn: ${formatDay(on)}`,
  deadlineWhat: 'toezegging nakomen',
  feedNote: (appreciation: string) =>
    `Appreciatie volgens de open data van de Kamer: ${appreciation}.`,
  cabinet: 'Kabinet',
  chamber: 'Tweede Kamer',
  meanwhile:
    'Niet opgeslagen: dit stuk is intussen al in het dossier opgenomen. Wat is ingevuld, staat er nog.',
  done: (title: string) => `${quoted(title)} in het dossier opgenomen`,
  asEvidence: 'Als onderbouwing opnemen',
  asEvidenceOf: (letter: string) => `Als onderbouwing opnemen: ${letter}`,
  asShift: 'Als uitstel opnemen',
  asShiftOf: (letter: string) => `Als uitstel opnemen: ${letter}`,
  chooseDeadline: { title: 'Welke termijn?', label: 'De brief stelt uit', next: 'Verder' },
  termFound: 'Voorstel uit de woorden van de brief. Kijk na of dit de nieuwe termijn is.',
  noTerm:
    'Het onderwerp van de brief noemt geen nieuwe termijn. Lees de brief, en neem de termijn over in de woorden die daar staan.',
  noDeadline:
    'Deze brief stelt iets uit, maar bij de motie staat nog geen termijn. Leg die eerst vast; daarna kan de brief als uitstel worden opgenomen.',
  already: {
    used: 'Deze brief is al opgenomen bij:',
    usedOf: (letter: string) => `Waar ${letter} al is opgenomen`,
    asEvidence: 'Deze brief is al als onderbouwing opgenomen',
    asShift: 'Deze brief is al als uitstel opgenomen',
    explanation:
      'Open wat er al is om het te bekijken of te wijzigen, of neem de brief nog eens op.',
    again: 'Nog eens opnemen',
    besides: (source: string | undefined, aspects: readonly string[]) =>
      [source && quoted(source), aspects.length > 0 && `over ${formatList(aspects)}`]
        .filter(Boolean)
        .join(' '),
    /** `besides` is what tells it from other evidence for the same; empty when nothing does. */
    evidence: (besides: string, coverage: string, stage: string, on: Day) =>
      `onderbouwing${besides && ` (${besides})`}, dekt: ${coverage.toLocaleLowerCase('nl')}, ${stage.toLocaleLowerCase('nl')}, volgens de bron op ${formatDay(on)}`,
    shift: (what: string, words: string) => `uitstel van ${quoted(what)} naar ${quoted(words)}`,
  },
  likelyReference: (reference: string) =>
    `Kamerstuknummer: waarschijnlijk ${reference}. Het staat niet in de open data van dit stuk; het is afgeleid uit de titel van het dossier en het nummer daarin.`,
  firstTake:
    'Neem eerst de motie op in het dossier; daarna kunnen de brieven er als onderbouwing bij.',
} as const;
