import { isNothingReadable } from '@/domain/archive/importCounts';
import { formatList, formatNumber, plural } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';
import { timeLeftText } from './timeLeft';

type Counts = {
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly absent?: number;
  readonly problems: number;
};

function countsText({ added, changed, unchanged, removed, absent = 0, problems }: Counts): string {
  const parts = [
    `${formatNumber(added)} nieuw`,
    changed > 0 && `${formatNumber(changed)} gewijzigd`,
    unchanged > 0 && `${formatNumber(unchanged)} ongewijzigd`,
    removed > 0 && `${formatNumber(removed)} verwijderd`,
    absent > 0 && `${formatNumber(absent)} verwijderd bij de bron, hier niet aanwezig`,
    problems > 0 && `${formatNumber(problems)} apart gezet`,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** What a file had brought before it was gone on with; nothing when each was begun now. */
function beforeText(before: Counts | undefined): string {
  return before ? ` Daarvóór, tot het toevoegen stopte: ${countsText(before)}.` : '';
}

function keptText(kept: number): string {
  return kept === 0
    ? 'Er kwam niets uit dat kan worden bewaard'
    : `${plural(kept, 'stuk', 'stukken')} daaruit ${kept === 1 ? 'is' : 'zijn'} bewaard`;
}

const failures: Readonly<Record<string, (file: string, kept: number) => string>> = {
  'archive.busy': () =>
    'Er is niets toegevoegd: een ander venster voegt al iets toe. Wacht tot dat klaar is.',
  'archive.unreadable': (file, kept) =>
    `${quoted(file)} kan niet tot het einde worden gelezen; mogelijk is het afgebroken. ${keptText(kept)}. Haal het bestand opnieuw op en voeg het nog eens toe.`,
  'archive.tooLarge': (file, kept) =>
    `${quoted(file)} wordt bij het uitpakken te groot en is niet verder gelezen. ${keptText(kept)}. Gebruik alleen bestanden met open data van de Kamer.`,
  'storage.full': (file, kept) =>
    `De schijf is vol, zodat ${quoted(file)} niet helemaal is toegevoegd. ${keptText(kept)}. Maak ruimte vrij en kies hetzelfde bestand om verder te gaan.`,
};

const whatToChoose = 'Kies een bestand met open data van de Kamer: .json, .jsonl, .xml of .gz.';

const refusals: Readonly<Record<string, (file: string, said: string) => string>> = {
  empty: (file) => `${quoted(file)} is leeg; er is niets toegevoegd. Haal het bestand opnieuw op.`,
  pdf: (file) =>
    `${quoted(file)} is een pdf; die leest het archief niet. Voeg een pdf toe bij Documenten, of haal dezelfde stukken op als open data.`,
  zip: (file) =>
    `${quoted(file)} is een zipbestand, of een bestand van Word of Excel; die leest het archief niet. Pak een zipbestand eerst uit en kies wat eruit komt.`,
  image: (file) => `${quoted(file)} is een afbeelding; daar staan geen stukken in. ${whatToChoose}`,
  webPage: (file) =>
    `${quoted(file)} is een webpagina, geen open data; er is niets toegevoegd. Mogelijk is een foutmelding van de website opgeslagen. Haal het bestand opnieuw op.`,
  value: (file) =>
    `In ${quoted(file)} staat alleen een losse waarde, geen stuk; er is niets toegevoegd. ${whatToChoose}`,
  text: (file) =>
    `${quoted(file)} is tekst, geen open data in JSON of XML; er is niets toegevoegd. ${whatToChoose}`,
  binary: (file) =>
    `${quoted(file)} is geen leesbaar bestand; mogelijk is het beschadigd of op een andere manier ingepakt. Er is niets toegevoegd. Haal het opnieuw op.`,
  serviceError: (file, said) =>
    `${quoted(file)} is een foutmelding van de dienst met de open data, geen lijst met stukken${said === '' ? '' : `: ${quoted(said)}`}. Er is niets toegevoegd. Haal de stukken opnieuw op.`,
  decisions: (file) =>
    `${quoted(file)} bevat losse besluiten: wat de Kamer met een zaak deed. Een los besluit zegt niet bij welke zaak het hoort, dus er is niets toegevoegd. Haal de zaken op met hun besluiten erbij.`,
  votes: (file) =>
    `${quoted(file)} bevat losse stemmingen: wat fracties en leden stemden. Die leest Gevolg niet; de uitslag staat in het besluit bij een zaak. Er is niets toegevoegd. Haal de zaken op met hun besluiten erbij.`,
  otherRecords: (file) =>
    `${quoted(file)} bevat andere open data van de Kamer dan zaken, documenten of toezeggingen; er is niets toegevoegd. Haal zaken op, eventueel met hun besluiten erbij.`,
  noRecords: (file) =>
    `${quoted(file)} is gelezen, maar er staan geen stukken van de Kamer in; er is niets toegevoegd. Kijk na of dit het goede bestand is.`,
  nothingReadable: (file) =>
    `Niets in ${quoted(file)} is een stuk dat kan worden gelezen. Hieronder staat bij ‘apart gezet’ waarom niet. Kijk na of dit het goede bestand is.`,
};

const reasons: Readonly<Record<string, string>> = {
  'reading.malformedJson': 'Geen geldige JSON, of afgebroken',
  'reading.damagedText': 'Beschadigd: hier staan bytes die geen tekst zijn',
  'reading.malformedXml': 'Geen geldige XML, of afgebroken; hierna is niet verder gelezen',
  'reading.notARecord': 'Iets anders dan een stuk',
  'reading.empty': 'Een leeg stuk: er staat niets in',
  'reading.noNumber': 'Zonder nummer en zonder Id is een stuk niet terug te vinden',
  'reading.noSubject': 'Zonder nummer, titel en onderwerp is niet te zien wat het is',
  'reading.noReference': 'Het nummer van het Kamerstuk ontbreekt of klopt niet',
  'reading.wrongField': 'Een veld ontbreekt of klopt niet',
  'reading.decision': 'Een besluit zonder zaak: Gevolg leest besluiten alleen bij hun zaak',
  'reading.vote': 'Een stemming: Gevolg leest alleen de uitslag, in het besluit bij een zaak',
  'reading.serviceError': 'De dienst met de open data antwoordde met een foutmelding',
  'reading.unknownEntity':
    'Geen geldige XML: een code voor een teken is niet bekend; hierna is niet verder gelezen',
  'reading.tooDeep': 'Meer lagen dan een stuk heeft; hierna is niet verder gelezen',
  'reading.tooLarge': 'Groter dan een stuk kan zijn',
};

const states: Readonly<Record<string, string>> = {
  running: 'wordt toegevoegd',
  brokenOff: 'afgebroken',
  done: 'klaar',
  cancelled: 'gestopt',
  failed: 'mislukt',
  refused: 'geen stukken',
  damaged: 'beschadigd bestand',
  outdated: 'opnieuw toevoegen',
};

/** Texts around getting public records in. */
export const archiveImportTexts = {
  title: 'Stukken toevoegen',
  choose: 'Bestanden kiezen',
  explanation:
    'Kies een of meer bestanden met open data van de Tweede Kamer, of sleep ze naar deze pagina. Ze worden op deze laptop gelezen en nergens heen gestuurd.',
  formats: 'Dat kunnen .json, .jsonl en .xml zijn, ook ingepakt als .gz.',
  where: {
    title: 'Waar komen de bestanden vandaan?',
    site: 'De open data van de Tweede Kamer staan op opendata.tweedekamer.nl.',
    download: 'Wie Gevolg zelf bouwt, haalt ze op met:',
    /** Between these it may break. */
    command: ['npm run download --', '--since 2024-01-01', '--out moties.jsonl'],
    others:
      'Antwoorden van OData, berichten uit SyncFeed en moties van officielebekendmakingen.nl worden ook herkend.',
  },
  drop: 'Laat los om de bestanden toe te voegen aan het archief',
  running: (name: string, file: number, files: number) =>
    files > 1
      ? `${quoted(name)} wordt toegevoegd (bestand ${file} van ${files})`
      : `${quoted(name)} wordt toegevoegd`,
  starting: 'Het toevoegen begint…',
  progress: (read: number, left: number | undefined) =>
    [`${plural(read, 'stuk', 'stukken')} gelezen`, left !== undefined && timeLeftText(left)]
      .filter(Boolean)
      .join(', '),
  cancel: 'Stoppen',
  countsText,
  done: (counts: Counts, before: Counts | undefined) =>
    (counts.added + counts.changed + counts.removed === 0
      ? `Klaar. Er is niets veranderd: ${countsText(counts)}.`
      : `Klaar. ${countsText(counts)}.`) + beforeText(before),
  nothing: (counts: Counts, before: Counts | undefined) =>
    `Er is niets toegevoegd: ${countsText(counts)}.${beforeText(before)}`,
  perFile: 'Bestanden waar iets mee is',
  notAll: (counts: Counts, before: Counts | undefined) =>
    `Niet alles is toegevoegd. ${countsText(counts)}.${beforeText(before)}`,
  toSearch: 'Zoeken in het archief',
  cancelled: (name: string) =>
    `Gestopt. Wat al gelezen was, staat in het archief. Kies ${quoted(name)} opnieuw om verder te gaan.`,
  broken:
    'Het toevoegen is afgebroken. Wat al gelezen was, is bewaard. Kies hetzelfde bestand om verder te gaan.',
  failure: ({ code, file, kept }: { code: string; file: string; kept: number }) =>
    failures[code]?.(file, kept) ?? archiveImportTexts.broken,
  notBegun: (names: readonly string[]) =>
    `Nog niet gelezen: ${formatList(names.map(quoted))}. Kies ${names.length === 1 ? 'dit bestand' : 'deze bestanden'} opnieuw.`,
  unfinished: (name: string, read: number, hasFailed: boolean) =>
    [
      `${quoted(name)} is nog niet helemaal toegevoegd: na ${plural(read, 'stuk', 'stukken')} is het afgebroken. Kies hetzelfde bestand om verder te gaan`,
      hasFailed && ', of haal het opnieuw op als het niet te lezen was',
      '.',
    ]
      .filter(Boolean)
      .join(''),
  elsewhere: (name: string, read: number) =>
    `${quoted(name)} wordt in een ander venster toegevoegd: ${plural(read, 'stuk', 'stukken')} gelezen.`,
  putAway: 'Niet meer tonen',
  outdated: (names: readonly string[]) =>
    `Het archief is met een oudere versie van Gevolg gevuld, en de stukken daarin kunnen niet meer worden gelezen. Voeg deze bestanden opnieuw toe: ${formatList(names)}. Het dossier en de bewaarde zoekopdrachten zijn zoals ze waren.`,
  goOn: 'Verder gaan',
  history: 'Eerder toegevoegd',
  columns: { file: 'Bestand', on: 'Toegevoegd op', state: 'Stand', counts: 'Stukken' },
  state: (
    { state, read, problems }: Pick<Counts, 'read' | 'problems'> & { state: string },
    isElsewhere: boolean,
  ) => {
    if (isElsewhere) return 'wordt in een ander venster toegevoegd';
    if (state === 'done' && isNothingReadable({ read, problems })) return 'niets leesbaar';
    return states[state] ?? state;
  },
  problems: (count: number) => plural(count, 'stuk apart gezet', 'stukken apart gezet'),
  problemsShown: (shown: number, all: number) =>
    shown < all ? `De eerste ${formatNumber(shown)} van ${formatNumber(all)}.` : '',
  /** Where something stands in a file. */
  place: (line: number, column: number | undefined) =>
    column === undefined
      ? formatNumber(line)
      : `${formatNumber(line)}, teken ${formatNumber(column)}`,
  refused: (file: string, what: string, said = '') => refusals[what]?.(file, said) ?? '',
  problemColumns: { line: 'Regel', reason: 'Reden', detail: 'Wat er staat' },
  reason: (code: string, count = 1) =>
    [count > 1 && `${formatNumber(count)} keer`, reasons[code] ?? code].filter(Boolean).join(': '),
  clear: {
    button: 'Archief leegmaken',
    title: 'Archief leegmaken?',
    text: 'Alle stukken verdwijnen uit deze browser en kunnen later weer worden toegevoegd. Het dossier en de bewaarde zoekopdrachten blijven zoals ze zijn.',
    confirm: 'Leegmaken',
    cancel: 'Annuleren',
    done: 'Het archief is leeg.',
    busy: 'Er is niets gewist: een ander venster voegt stukken toe. Wacht tot dat klaar is, en probeer het opnieuw.',
    failed:
      'Het archief kon niet worden leeggemaakt; alle stukken staan er nog. Probeer het opnieuw.',
  },
} as const;
