import { isolated } from '@/i18n/isolated';
import { quoted } from '@/i18n/quoted';

/** Texts that every form shares. */
export const formTexts = {
  optional: 'niet verplicht',
  save: 'Opslaan',
  saving: 'Bezig met opslaan…',
  cancel: 'Annuleren',
  refused: 'Nog niet opgeslagen. Kijk de gemarkeerde velden na; wat is ingevuld, blijft staan.',
  unsaved: {
    title: 'Sluiten zonder op te slaan?',
    text: 'Wat is ingevuld, is nog niet opgeslagen en gaat verloren.',
    stay: 'Verder invullen',
    leave: 'Sluiten zonder opslaan',
  },
  restored: {
    text: 'Hier staat wat eerder is ingevuld en nog niet is opgeslagen.',
    since: (names: readonly string[]) =>
      `Intussen is elders gewijzigd: ${names.join(', ')}. Dat staat er zoals het nu is, behalve waar hier al iets anders was ingevuld.`,
    startOver: 'Opnieuw beginnen',
  },
  gone: {
    deleted: (author: string, moment: string) =>
      `Dit is intussen elders verwijderd,${author ? ` door ${isolated(author)}` : ''} op ${moment}.`,
    undone: (author: string, moment: string) =>
      `Dit is er niet meer: de wijziging waarmee het erbij kwam, is elders ongedaan gemaakt,${author ? ` door ${isolated(author)}` : ''} op ${moment}.`,
    wholeChange: 'Terugzetten brengt die hele wijziging terug.',
    replaced: 'Dit staat niet meer in het dossier: dat is intussen elders gewist of vervangen.',
    kept: 'Wat hier is ingevuld, staat er nog. Zet het terug om het op te slaan, of kopieer de tekst.',
    putBack: 'Terugzetten',
    copy: 'Tekst kopiëren',
    copied: 'De tekst is gekopieerd.',
    notCopied: 'Kopiëren lukt niet in deze browser.',
    nothingToCopy: 'Er is geen tekst ingevuld om te kopiëren.',
    refused: 'Niet opgeslagen: dit is elders verwijderd. Zet het eerst terug.',
  },
  wiped: {
    text: 'In een ander venster is alles gewist. Wat hier is ingevuld, staat er nog, maar kan niet meer worden opgeslagen. Kopieer de tekst, of sluit het formulier.',
    refused:
      'Niet opgeslagen: in een ander venster is alles gewist. Kopieer de tekst, of sluit het formulier.',
  },
  superseded: {
    text: 'In een ander venster is een andere versie van Gevolg in gebruik. Hier kan daarom niets meer worden opgeslagen.',
    kept: 'Laad dit venster opnieuw; wat is ingevuld, staat er dan weer als het formulier opnieuw wordt geopend.',
    lost: 'Kopieer de tekst, en laad dit venster opnieuw.',
    refused: 'Niet opgeslagen: in een ander venster is een andere versie van Gevolg in gebruik.',
    reload: 'Opnieuw laden',
  },
  otherDossier: {
    text: {
      eigen:
        'In een ander venster is het eigen dossier geopend; dit hoort bij het voorbeelddossier. Wat hier is ingevuld, staat er nog.',
      voorbeeld:
        'In een ander venster is het voorbeelddossier geopend; dit hoort bij het eigen dossier. Wat hier is ingevuld, staat er nog.',
    },
    back: {
      eigen: 'Eigen dossier openen',
      voorbeeld: 'Voorbeelddossier openen',
    },
    failed: 'Het dossier is niet geopend. Wat is ingevuld, staat er nog. Kopieer de tekst.',
    refused: 'Niet opgeslagen: dit hoort bij een ander dossier. Open dat eerst.',
  },
  more: 'Meer velden',
  add: (what: string) => `${what} toevoegen`,
  remove: (what: string) => `${what} verwijderen`,
  itemOf: (what: string, number: number) => `${what} ${number}`,
  chooseItem: 'Zoek op een deel van de titel',
  nothingFound: 'Niets gevonden met deze woorden.',
  clearChoice: 'Keuze wissen',
  chooseOne: 'Kies…',
} as const;

/** Texts of the question what is to stay when something was changed elsewhere while a form was open. */
export const conflictTexts = {
  title: 'Intussen ook elders gewijzigd',
  explanation:
    'Er is nog niets opgeslagen. In een ander venster, of met een bestand van een ander, is hetzelfde gewijzigd nadat dit formulier was geopend. Kies per veld wat er moet komen te staan.',
  mine: (value: string) => `Hier ingevuld: ${value}`,
  theirs: (value: string, by: string | undefined) =>
    `Elders opgeslagen: ${isolated(value)}${by ? ` (${by})` : ''}`,
  by: (author: string, moment: string) => (author ? `${isolated(author)}, ${moment}` : moment),
  whole: { mine: 'Hele tekst die hier is ingevuld', theirs: 'Hele tekst die elders is opgeslagen' },
  missing: 'Kies wat er moet komen te staan.',
  save: 'Opslaan met deze keuzes',
  back: 'Terug naar het formulier',
  claimTitle: 'Intussen is een andere stand vastgelegd',
  claimed: (word: string, day: string) =>
    `In een ander venster is ${quoted(word)} vastgelegd, geldig vanaf ${day}, terwijl dit formulier open stond. Er is hier nog niets opgeslagen.`,
  claimKept: 'Bij opslaan blijft die stand in de geschiedenis staan.',
  claimSave: 'Toch opslaan',
  claimLeave: 'De andere stand laten gelden',
} as const;

/** Texts of the fields for days and terms. */
export const dateTexts = {
  dayHint: 'Bijvoorbeeld 18-10-2024 of 18 oktober 2024',
  termHint: 'In de woorden van de bron: ‘eind 2024’, ‘voor het zomerreces’, ‘18 oktober 2024’',
  readAs: (text: string) => `Gelezen als: ${text}`,
  noInterval: 'Hier is geen datum uit af te leiden. De woorden worden bewaard.',
} as const;

/** Texts of the field for a source. */
export const locatorTexts = {
  document: 'Document',
  page: 'Bladzijde',
  pageExample: 'Bijv. 3 of 2–4',
  section: 'Paragraaf of tabel',
  sectionExample: 'Bijv. Tabel 1',
  other: 'Webadres, andere bron of passage',
  url: 'Webadres',
  note: 'Andere bron',
  noteExample: 'Bijv. gesprek met, debat van',
  passage: 'Passage',
  one: 'Bron',
} as const;

/** Texts of the field for references. */
export const referenceTexts = {
  one: 'Nummer',
  hint: 'Kamerstuk, zaak-, document- of briefnummer, op elke schrijfwijze',
  readAs: (text: string) => `Herkend als ${text}`,
  unknown: 'Niet herkend als nummer van de Kamer; wordt bewaard zoals het er staat.',
} as const;
