import type { ArchiveKind } from '@/domain/archive/archiveItem';
import type { Day } from '@/domain/shared/day';
import { formatDay } from '@/i18n/dates';

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
  deadline: (on: Day) => `Termijn: ${formatDay(on)}`,
  deadlineWhat: 'toezegging nakomen',
  feedNote: (appreciation: string) =>
    `Appreciatie volgens de open data van de Kamer: ${appreciation}.`,
  cabinet: 'Kabinet',
  chamber: 'Tweede Kamer',
  done: (title: string) => `‘${title}’ in het dossier opgenomen`,
  asEvidence: 'Als onderbouwing opnemen',
  asEvidenceOf: (letter: string) => `Als onderbouwing opnemen: ${letter}`,
  asShift: 'Als uitstel opnemen',
  asShiftOf: (letter: string) => `Als uitstel opnemen: ${letter}`,
  chooseSubject: {
    title: 'Waarvoor?',
    label: 'De brief is onderbouwing voor',
    next: 'Verder',
  },
  chooseDeadline: { title: 'Welke termijn?', label: 'De brief stelt uit', next: 'Verder' },
  firstTake:
    'Neem eerst de motie op in het dossier; daarna kunnen de brieven er als onderbouwing bij.',
} as const;
