import type { ItemKind } from '@/domain/shared/ids';
import { isolated } from '@/i18n/isolated';
import { formatList, sentenceCase } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';
import { kindLabels } from './kinds';

/** Texts that the pages of all kinds of item share. */
export const itemPageTexts = {
  back: (kind: ItemKind) => `Alle ${kindLabels[kind].many}`,
  missing: {
    title: (kind: ItemKind) => `${sentenceCase(kindLabels[kind].one)} niet gevonden`,
    text: (kind: ItemKind) =>
      `Op dit adres staat geen ${kindLabels[kind].one}. Het item is verwijderd, of het adres klopt niet.`,
    knownFrom: (title: string, day: string) =>
      `${quoted(title)} bestond nog niet op de gekozen dag: het is bekend vanaf ${day}.`,
    notEntered: (title: string) => `${quoted(title)} was op de gekozen dag nog niet ingevoerd.`,
    deleted: (title: string, author: string, moment: string) =>
      `${quoted(title)} is verwijderd${author ? ` door ${isolated(author)}` : ''} op ${moment}.`,
    undone: (title: string, author: string, moment: string) =>
      `${quoted(title)} is er niet meer: de wijziging waarmee het erbij kwam, is ongedaan gemaakt${author ? ` door ${isolated(author)}` : ''} op ${moment}.`,
    link: (kind: ItemKind) => `Naar alle ${kindLabels[kind].many}`,
  },
  nothingThen: 'Op de gekozen dag stond hier nog niets.',
  onThisPage: 'Op deze pagina',
  otherNames: (names: readonly string[]) => `Ook bekend als ${formatList(names)}`,
  facts: 'Gegevens',
  notes: 'Aantekeningen',
  sources: 'Bronnen',
  noSources: 'Er is geen bron vastgelegd.',
  logbook: 'Logboek',
  deadlines: 'Termijnen',
  noDeadlines: 'Er is geen termijn bekend.',
  deadlineOf: (subject: string) => `Voor het verzoek: ${subject}`,
  evidence: {
    withdrawn: (day: string, isWhole: boolean) =>
      `Sinds ${day} ${isWhole ? '' : 'voor een deel '}niet meer meegeteld: deze bron bleek dit toch niet te dekken.`,
    saidOn: (day: string) => `vastgesteld op ${day}`,
    aspects: 'Aspecten',
    covers: 'dekt',
  },
  verdict: {
    execution: 'Kabinet',
    chamber: 'Kamer',
    own: 'Eigen oordeel',
    decision: 'Besluit van de Kamer',
    appreciation: 'Appreciatie van het kabinet',
    nothing: 'Niets vastgelegd.',
    reason: 'Reden',
    source: 'Bron',
    noSource: 'geen bron vastgelegd',
  },
  history: {
    title: 'Verloop van de status',
    day: 'Wanneer',
    status: 'Status',
    reason: 'Reden',
    source: 'Bron',
  },
} as const;
