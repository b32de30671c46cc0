import type { DocumentGenre } from '@/domain/document/document';
import type { RecommendationWeight } from '@/domain/recommendation/recommendation';
import { plural } from '@/i18n/numbers';

/** Words by which a kind of document is asked for. */
export const genreWords: { readonly [Genre in DocumentGenre]: string } = {
  letter: 'brief Kamerbrief',
  note: 'nota notitie',
  report: 'rapport',
  positionPaper: 'position paper standpunt',
  messageToParliament: 'bericht aan het parlement',
  motion: 'motie Kamerstuk',
  other: '',
};

/** Words by which a weight of recommendation is asked for. */
export const weightWords: { readonly [Weight in RecommendationWeight]: string } = {
  recommendation: '',
  attention: 'aandachtspunt',
};

/** Words that say nothing about what is looked for, folded. */
export const emptyWords = {
  beforeNumbers: [
    'nr',
    'nrs',
    'nummer',
    'no',
    'kst',
    'kamerstuk',
    'kamerstukken',
    'zaak',
    'kenmerk',
  ],
  articles: [
    'de',
    'het',
    'een',
    'van',
    'der',
    'den',
    'en',
    'of',
    'in',
    'op',
    'te',
    'aan',
    'c',
    's',
  ],
} as const;

/** Texts of the palette: the search box that opens with Ctrl K. */
export const searchTexts = {
  label: 'Zoeken en opdrachten',
  placeholder: 'Zoek een naam, een woord of een Kamerstuknummer',
  hints: '↑ ↓ kiezen · Enter openen · Esc sluiten',
  groups: {
    pages: 'Pagina’s',
    commands: 'Opdrachten',
    items: 'In het dossier',
    recent: 'Laatst gewijzigd',
  },
  request: (number: number, title: string) => `Verzoek ${number}: ${title}`,
  number: (value: string | number) => `nr. ${value}`,
  count: (count: number) =>
    count === 0 ? 'Geen resultaten' : plural(count, 'resultaat', 'resultaten'),
  more: (shown: number, all: number) =>
    `De eerste ${shown} van ${all} resultaten. Typ een woord erbij om er minder over te houden.`,
  empty: (question: string) =>
    `Niets gevonden voor ‘${question}’. Probeer een naam, een woord of een Kamerstuknummer.`,
  emptyOnDay: (day: string) =>
    `Gezocht is in de stand per ${day}; wat later kwam, staat daar niet in.`,
  commands: {
    stand: (day: string) => `Stand per ${day} tonen`,
    back: 'Terug naar vandaag',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw uitvoeren',
    theme: { light: 'Licht thema', dark: 'Donker thema', system: 'Thema van het systeem volgen' },
    dossier: { voorbeeld: 'Voorbeelddossier openen', eigen: 'Eigen dossier openen' },
  },
  /** Other words by which a command is found. */
  commandWords: {
    back: 'stand per dag vandaag nu',
    undo: 'terugdraaien herstellen undo',
    redo: 'herhalen redo',
    theme: 'thema wisselen kleuren weergave modus dark light',
    dossier: 'wisselen dossier',
  },
} as const;
