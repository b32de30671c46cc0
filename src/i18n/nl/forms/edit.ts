import type { RecordKind } from '@/domain/shared/ids';
import { isolated } from '@/i18n/isolated';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { formatList, plural, sentenceCase } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';

const neuter: ReadonlySet<RecordKind> = new Set(['document', 'request', 'shift', 'study']);

/** A kind with its article and "new": "nieuwe motie", "nieuw onderzoek". */
function newKind(kind: RecordKind): string {
  return `${neuter.has(kind) ? 'nieuw' : 'nieuwe'} ${kindLabels[kind].one}`;
}

/** Texts of the forms that add and change records. */
export const editTexts = {
  add: (kind: RecordKind) => `${sentenceCase(kindLabels[kind].one)} toevoegen`,
  edit: 'Wijzigen',
  editKind: (kind: RecordKind, title: string) =>
    `${sentenceCase(kindLabels[kind].one)} wijzigen: ${title}`,
  addTitle: (kind: RecordKind) => sentenceCase(newKind(kind)),
  editTitle: (kind: RecordKind) => `${sentenceCase(kindLabels[kind].one)} wijzigen`,
  added: (kind: RecordKind, title: string) =>
    `${sentenceCase(kindLabels[kind].one)} ${quoted(title)} opgeslagen`,
  saved: (kind: RecordKind) => `${sentenceCase(kindLabels[kind].one)} opgeslagen`,
  addTo: (kind: RecordKind, title: string) =>
    `${sentenceCase(kindLabels[kind].one)} toevoegen aan: ${title}`,
  deadlineDescription:
    'De eerste termijn blijft altijd bewaard. Is er later uitstel gegeven, voeg dat dan toe als uitstel.',
  stageHint:
    'Geleverd is alleen wat in deze bron zelf is gegeven. Komt het later, dan is het aangekondigd.',
  shiftDescription: (what: string, words: string) =>
    `${isolated(what)}, eerste termijn: ${isolated(words)}`,
  /** Of a postponement that goes backward: both terms in their own words. */
  shiftedBack: (words: string, before: string) =>
    `Let op: ${quoted(words)} ligt vóór de termijn die daarvoor gold, ${quoted(before)}. Klopt dat, dan kan het zo worden opgeslagen.`,
  submitter: 'Indiener',
  otherName: 'Andere naam',
  addressee: 'Adressaat',
  likelyReference: 'Waarschijnlijk nummer',
  likelyReferencesHint:
    'Afgeleide nummers, niet nagezien. Klopt er een, zet het dan bij de nummers.',
  committeeHint: 'Bijvoorbeeld: vaste commissie voor Digitale Zaken',
  motion: 'Motie',
  ambition: 'Ambitie',
  related: 'Aanbeveling',
  subject: 'Item',
  question: 'Vraag',
  aspect: 'Aspect',
  role: (name: string) => `Soort van ${name.toLocaleLowerCase('nl-NL')}`,
  numberHint: 'Binnen het document of de groep, bijvoorbeeld 1 of 2b',
  ministryHint: 'Bijvoorbeeld BZK, of EZK',
  stepHint: 'Bijvoorbeeld brief opstellen, of navragen bij de WRR',
  whatHint: 'Bijvoorbeeld oplevering, of brief aan de Kamer',
  sourceHint: 'Of vul hieronder een gebeurtenis in: een van de twee is nodig',
  eventHint: 'Als het geen onderzoek of document is, bijvoorbeeld een bijeenkomst',
} as const;

type KindCount = { readonly kind: RecordKind; readonly count: number };

function countOf(kind: RecordKind, count: number): string {
  return plural(count, kindLabels[kind].one, kindLabels[kind].many);
}

function countsOf(counts: readonly KindCount[]): string {
  return formatList(counts.map(({ kind, count }) => countOf(kind, count)));
}

/** Texts around deleting. */
export const removeTexts = {
  button: 'Verwijderen',
  buttonOf: (kind: RecordKind, title: string) =>
    `${sentenceCase(kindLabels[kind].one)} verwijderen: ${title}`,
  title: (kind: RecordKind) => `${sentenceCase(kindLabels[kind].one)} verwijderen?`,
  alone: 'Er hangt niets anders aan vast.',
  along: 'Dit gaat mee en wordt ook verwijderd:',
  count: countOf,
  shared: (counts: readonly KindCount[]) =>
    `Dit geldt ook voor iets anders en blijft daarvoor staan: ${countsOf(counts)}.`,
  mentioned: (counts: readonly KindCount[]) =>
    counts.reduce((sum, { count }) => sum + count, 0) === 1
      ? `Eén ander gegeven verwijst hiernaar (${countsOf(counts)}) en blijft staan; die verwijzing wijst daarna nergens meer heen.`
      : `Andere gegevens verwijzen hiernaar (${countsOf(counts)}) en blijven staan; die verwijzingen wijzen daarna nergens meer heen.`,
  more: 'Er is nog niets verwijderd: intussen is er iets bijgekomen dat ook wordt verwijderd. Kijk na wat er meegaat en kies dan opnieuw.',
  kept: 'De geschiedenis blijft bewaard. Verwijderen kan ongedaan worden gemaakt.',
  confirm: 'Verwijderen',
  cancel: 'Annuleren',
  done: (kind: RecordKind, title: string) =>
    `${sentenceCase(kindLabels[kind].one)} ${quoted(title)} verwijderd`,
} as const;
