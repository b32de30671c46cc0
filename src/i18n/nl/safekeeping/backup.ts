import type { DossierName } from '@/domain/dossier/dossierName';
import type { BackupAge } from '@/domain/journal/backupAge';
import type { RecordKind } from '@/domain/shared/ids';
import { formatDay } from '@/i18n/dates';
import { isolated } from '@/i18n/isolated';
import { failureSentence } from '@/i18n/nl/forms/failures';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { formatNumber, plural, sentenceCase } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';
import { bundleSentence } from './bundle';
import { passphraseTexts } from './passphrase';

type Failure = { readonly code: string; readonly appVersion?: string; readonly path?: string };

const names: { readonly [Name in DossierName]: string } = {
  eigen: 'het eigen dossier',
  voorbeeld: 'het voorbeelddossier',
};

const sentences: Readonly<Record<string, string>> = {
  'backup.empty':
    'Er is geen reservekopie gemaakt: in dit dossier is nog niets vastgelegd. Voeg eerst iets toe.',
  'backup.differs':
    'Er is geen reservekopie gemaakt: wat werd teruggelezen, was niet gelijk aan het dossier. Het dossier is niet veranderd. Laad de pagina opnieuw en probeer het nog eens.',
  'restore.selection':
    'In dit bestand staat een deel van een dossier, en geen reservekopie. Er is niets veranderd. Kies een bestand met een heel dossier.',
  'restore.otherDossier':
    'Dit bestand is een reservekopie van het andere dossier. Er is niets veranderd. Kies een reservekopie van dit dossier.',
  'restore.damagedSnapshot':
    'Deze momentopname is er niet meer of is beschadigd, en kan niet worden teruggezet. Er is niets veranderd. Kies een andere.',
  'restore.unreadable':
    'Dit bestand kan niet van de schijf worden gelezen. Er is niets veranderd. Kijk na of het er nog staat, en kies het opnieuw.',
  'storage.full':
    'Er is niets veranderd: de schijf is vol. Wat in het dossier stond, staat er nog. Maak ruimte vrij op de schijf en doe het dan nog eens.',
  unknown:
    'Dat is niet gelukt. Er is niets veranderd. Laad de pagina opnieuw en probeer het nog eens.',
};

/** The sentence for a backup that was not made, or not put back: what happened, what was kept and what to do. */
export function backupSentence(failure: Failure): string {
  const { code } = failure;
  if (code.startsWith('bundle.')) return bundleSentence(failure);
  return sentences[code] ?? failureSentence(failure);
}

function daysAgo(days: number): string {
  if (days === 0) return 'vandaag';
  return days === 1 ? 'gisteren' : `${formatNumber(days)} dagen geleden`;
}

function since(changes: number): string {
  if (changes === 0) return 'Sindsdien is er niets gewijzigd.';
  return `Sindsdien ${changes === 1 ? 'is 1 gegeven' : `zijn ${formatNumber(changes)} gegevens`} vastgelegd of gewijzigd.`;
}

const ofWrongClock =
  'Een klok staat of stond verkeerd, en hoe oud het bestand is, valt niet te zeggen.';

function ageText({ on, days, changes }: BackupAge): string {
  if (!on) {
    return changes === 0
      ? 'In dit dossier is nog niets vastgelegd.'
      : 'Van dit dossier is buiten deze browser nog geen reservekopie gemaakt.';
  }
  if (days === undefined) {
    const kept = changes === 0 ? since(changes) : `${since(changes)} Maak een nieuwe reservekopie.`;
    return `De laatste reservekopie buiten deze browser draagt een datum in de toekomst, ${formatDay(on)}. ${ofWrongClock} ${kept}`;
  }
  return `De laatste reservekopie buiten deze browser is van ${formatDay(on)} (${daysAgo(days)}). ${since(changes)}`;
}

function reminder({ on, days }: BackupAge): string {
  if (on && days === undefined) {
    return `De laatste reservekopie van dit dossier draagt een datum in de toekomst, ${formatDay(on)}, en sindsdien is er gewijzigd. ${ofWrongClock}`;
  }
  return on && days !== undefined
    ? `De laatste reservekopie van dit dossier is ${daysAgo(days)} gemaakt, en sindsdien is er gewijzigd.`
    : `Van dit dossier is nog geen reservekopie gemaakt. Het staat alleen in deze browser.`;
}

const folderFailures: Readonly<Record<string, string>> = {
  'folder.noPermission': 'de browser geeft geen toegang tot de map. Geef opnieuw toegang.',
  'folder.missing': 'de map is er niet meer. Kies een andere map.',
  'folder.full': 'de schijf is vol. Maak ruimte vrij of kies een andere map.',
  'folder.differs':
    'het bestand was na het schrijven niet gelijk aan het dossier. Kies een andere map.',
  'folder.failed':
    'de map is niet te beschrijven. Kijk na of de schijf er nog is, of kies een andere map.',
};

/** Texts around making a backup and putting one back. */
export const backupTexts = {
  title: 'Reservekopie',
  explanation:
    'Het dossier staat alleen in deze browser. Wie de browsergegevens wist of een andere laptop krijgt, is het kwijt. Een reservekopie is één bestand met het hele dossier en zijn geschiedenis. Bewaar het buiten deze laptop.',
  age: ageText,
  make: 'Reservekopie maken',
  makeEncrypted: 'Versleutelde reservekopie maken…',
  setApart: {
    label: 'Regels van het logboek die niet te lezen zijn',
    explanation: (count: number) =>
      `${plural(count, 'regel van het logboek kon', 'regels van het logboek konden')} niet worden gelezen. ${count === 1 ? 'Die staat' : 'Die staan'} ongewijzigd apart in de reservekopie, en ook nog in de opslag. Er gaat niets verloren; bewaar dit bestand.`,
    nameless: 'zonder kenmerk',
    place: (path: string) =>
      path ? `niet te lezen bij ${quoted(path)}` : 'als geheel niet te lezen',
  },
  made: (fileName: string) => `De reservekopie is gemaakt en nagelezen: ${fileName}`,
  restore: 'Reservekopie terugzetten…',
  drop: 'Laat los om de reservekopie te bekijken',
  /** What was last done to the whole dossier in this window. */
  lastRestore: {
    backup: {
      done: (moment: string) => `Op ${moment} is een reservekopie teruggezet.`,
      takeBack: 'Terugzetten ongedaan maken',
    },
    snapshot: {
      done: (moment: string) => `Op ${moment} is een momentopname teruggezet.`,
      takeBack: 'Terugzetten ongedaan maken',
    },
    repair: {
      done: (moment: string) => `Op ${moment} zijn tijden in de toekomst hersteld.`,
      takeBack: 'Herstel van tijden ongedaan maken',
    },
  },
  oneFile: 'Er zijn meer bestanden gekozen. Kies er één.',
  encrypt: {
    title: 'Versleutelde reservekopie maken',
    explanation:
      'Wie het bestand opent, moet deze wachtzin weten. De wachtzin wordt nergens bewaard: wie hem kwijt is, krijgt de reservekopie niet meer open.',
    passphrase: 'Wachtzin',
    hint: `${passphraseTexts.shortest} Een paar losse woorden is beter dan één moeilijk woord.`,
    again: 'Wachtzin nog een keer',
    tooShort: passphraseTexts.tooShort(),
    differs: 'De twee wachtzinnen zijn niet gelijk. Typ dezelfde wachtzin twee keer.',
    confirm: 'Reservekopie maken',
    busy: 'Bezig met versleutelen…',
    cancel: 'Annuleren',
  },
  restoring: {
    title: 'Reservekopie terugzetten',
    reading: 'Het bestand wordt nagekeken…',
    passphrase: 'Wachtzin van het bestand',
    open: 'Bestand openen',
    origin: (dossier: DossierName, made: string, author: string) =>
      `Dit is een reservekopie van ${names[dossier]}, gemaakt op ${made}${author ? ` door ${isolated(author)}` : ''}.`,
    latest: (moment: string) => `De laatste wijziging erin is van ${moment}.`,
    same: 'Het dossier is gelijk aan deze reservekopie. Er valt niets terug te zetten.',
    lost: (count: number) =>
      count === 0
        ? 'Alles wat nu in het dossier is vastgelegd, zit ook in dit bestand.'
        : `${plural(count, 'wijziging die nu in het dossier staat, zit', 'wijzigingen die nu in het dossier staan, zitten')} niet in dit bestand en ${count === 1 ? 'gaat' : 'gaan'} eruit.`,
    ahead: (count: number) =>
      `${plural(count, 'wijziging in dit bestand draagt', 'wijzigingen in dit bestand dragen')} een tijd in de toekomst. Wat daarna wordt ingevuld, komt daarachter te staan, en een collega kan het niet overnemen. Kijk na of de klok van deze laptop goed staat. Na het terugzetten kunnen de tijden worden hersteld.`,
    setApart: (count: number) =>
      `${plural(count, 'regel', 'regels')} van het logboek in dit bestand ${count === 1 ? 'is' : 'zijn'} niet te lezen, en ${count === 1 ? 'wordt' : 'worden'} apart bewaard zoals ${count === 1 ? 'die is' : 'ze zijn'}.`,
    rejected: (count: number) =>
      `${plural(count, 'gegeven in het bestand past', 'gegevens in het bestand passen')} niet bij wat Gevolg verwacht en ${count === 1 ? 'wordt' : 'worden'} apart gezet.`,
    table: 'Wat er verandert',
    columns: {
      kind: 'Soort',
      added: 'Komt erbij',
      changed: 'Verandert',
      removed: 'Gaat eruit',
      unchanged: 'Blijft gelijk',
    },
    kind: (kind: RecordKind) => sentenceCase(kindLabels[kind].many),
    undoable:
      'Terugzetten vervangt het hele dossier. Het kan daarna ongedaan worden gemaakt, tot er iets nieuws is ingevoerd of de pagina opnieuw wordt geladen.',
    confirm: 'Terugzetten',
    busy: 'Bezig met terugzetten…',
    cancel: 'Niet terugzetten',
    close: 'Sluiten',
    done: 'De reservekopie is teruggezet, en het dossier is geopend.',
    undo: 'Ongedaan maken',
    undone: 'Het dossier staat er weer zoals het was.',
  },
  reminder: {
    text: reminder,
    make: 'Naar Reservekopie',
    later: 'Later herinneren',
  },
  folder: {
    title: 'Map voor reservekopieën',
    explanation:
      'Kies één keer een map, bijvoorbeeld op een netwerkschijf. Na wijzigingen schrijft Gevolg daar zelf een reservekopie van die dag. Die bestanden zijn niet versleuteld.',
    asFile:
      'In het losse bestand worden geen reservekopieën vanzelf in een map gezet: dat bestand is om te proberen. Maak zelf een reservekopie van wat bewaard moet blijven.',
    unsupported:
      'Deze browser kan niet zelf bestanden in een map schrijven. Maak regelmatig met de hand een reservekopie, of gebruik Edge of Chrome.',
    leftBehind:
      'De opslag van deze browser was beschadigd en is opnieuw gemaakt. Het dossier is teruggezet; welke map was gekozen, is niet bewaard gebleven. Kies de map opnieuw.',
    choose: 'Map kiezen…',
    other: 'Andere map kiezen…',
    forget: 'Map niet meer gebruiken',
    chosen: (name: string) => `Gekozen map: ${name}.`,
    noPermission: (name: string) =>
      `De browser geeft geen toegang meer tot de map ${name}. Er worden nu geen reservekopieën geschreven; wat er staat, blijft staan.`,
    allow: 'Toegang geven',
    written: (moment: string) => `Laatst geschreven: ${moment}.`,
    kept: 'Aantal reservekopieën dat blijft staan',
    keptHint: 'Van elke dag met wijzigingen één. Daarboven wordt de oudste weggehaald.',
    keptWrong: 'Dit is geen heel getal van 1 tot en met 999. Er blijven er zoveel als hiervoor.',
    write: 'Nu schrijven',
    wrote: 'De reservekopie staat in de map en is nagelezen.',
    refused: 'De browser kreeg geen toegang tot een map. Er is niets veranderd.',
    failed: (moment: string, code: string) =>
      `Op ${moment} is geen reservekopie in de map geschreven: ${folderFailures[code] ?? folderFailures['folder.failed']}`,
  },
} as const;
