import type { RecordKind } from '@/domain/shared/ids';
import { fieldLabel } from '@/i18n/nl/forms/fieldLabels';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { formatNumber, plural, sentenceCase } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';

/** Places that need other words here than as a field of a form. */
const placeLabels: Readonly<Record<string, string>> = {
  holdsFrom: 'Status geldt vanaf',
  saidOn: 'Uitstel gemeld op',
  what: 'Volgende stap',
};

/** Texts of the palette: the search box that opens with Ctrl K. */
export const searchTexts = {
  label: 'Zoeken en opdrachten',
  placeholder: 'Zoek een naam, een woord of een Kamerstuknummer',
  hints: '↑ ↓ kiezen · Enter openen · Ctrl Enter in een nieuw tabblad · Esc sluiten',
  groups: {
    pages: 'Pagina’s',
    commands: 'Opdrachten',
    lists: 'Lijsten',
    items: 'In het dossier',
    similar: 'Lijkt erop',
    recent: 'Laatst gewijzigd',
    archive: 'In het archief',
  },
  /** Where the words of a question stand in an item. */
  place: (field: string, kind: RecordKind, request: number | undefined) =>
    request === undefined ? (placeLabels[field] ?? fieldLabel(field, kind)) : `Verzoek ${request}`,
  list: (kind: RecordKind, label: string, count: number) =>
    `${sentenceCase(kindLabels[kind].many)}: ${label.toLocaleLowerCase('nl')} (${formatNumber(count)})`,
  period: (from: string, until: string) => `Wijzigingen tussen ${from} en ${until}`,
  number: (value: string | number) => `nr. ${value}`,
  count: (count: number) =>
    count === 0 ? 'Geen resultaten' : plural(count, 'resultaat', 'resultaten'),
  more: (shown: number, all: number) =>
    `De eerste ${shown} van ${all} resultaten. Typ een woord erbij om er minder over te houden.`,
  empty: (question: string) =>
    `Niets gevonden voor ${quoted(question)}. Probeer een naam, een woord of een Kamerstuknummer.`,
  emptyOnDay: (day: string) =>
    `Gezocht is in de stand per ${day}; wat later kwam, staat daar niet in.`,
  lookUp: (reference: string) => `${reference} opzoeken in het archief`,
  allInArchive: (count: number) => `Alle ${formatNumber(count)} resultaten in het archief`,
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
    add: 'maken aanmaken invoeren',
    theme: 'thema wisselen kleuren weergave modus dark light',
    dossier: 'wisselen dossier',
  },
} as const;
